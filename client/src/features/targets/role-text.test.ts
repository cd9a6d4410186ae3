import { describe, expect, it } from 'vitest';
import { rolesIn, rolesInWords, rolesText, withRole } from './role-text.ts';

const departments = [
  { id: 'd1', name: 'Phòng Nội vụ' },
  { id: 'd2', name: 'Phòng Y tế' },
  { id: 'd3', name: 'Phòng Kinh tế' },
];

describe('the departments of an indicator as one text', () => {
  it('are the same text in whatever order they come, and are read back', () => {
    const text = rolesText([
      { departmentId: 'd2', role: 'LEAD' },
      { departmentId: 'd1', role: 'COORDINATE' },
    ]);
    expect(rolesText(rolesIn(text).toReversed())).toBe(text);
    expect(rolesIn('')).toEqual([]);
  });

  it('have one lead: a new one makes the old a helper; who is taken out leaves the others', () => {
    const first = withRole('', 'd1', 'LEAD');
    const second = withRole(first, 'd2', 'LEAD');
    expect(rolesInWords(second, departments)).toBe('chủ trì: Phòng Y tế; phối hợp: Phòng Nội vụ');
    expect(withRole(second, 'd2', null)).toBe(withRole('', 'd1', 'COORDINATE'));
    expect(withRole(first, 'd1', null)).toBe('');
  });

  it('are told in words; what is told in words already stays', () => {
    const text = withRole(withRole('', 'd3', 'COORDINATE'), 'd1', 'COORDINATE');
    expect(rolesInWords(text, departments)).toBe('phối hợp: Phòng Nội vụ, Phòng Kinh tế');
    expect(rolesInWords('chủ trì: Phòng Y tế', departments)).toBe('chủ trì: Phòng Y tế');
    expect(rolesInWords('', departments)).toBe('');
  });
});
