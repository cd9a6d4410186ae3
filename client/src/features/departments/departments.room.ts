import { IconSitemap } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import type { Room } from '#lib/room.ts';
import { page } from '#lib/routes.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { departmentSearch, departmentsSearch } from './search.ts';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/departments/room', vi);

export const pages = [
  page('/quan-tri/phong-ban', async () => (await import('./departments-page.tsx')).DepartmentsPage, departmentsSearch),
  page(
    '/phong-ban/$departmentId',
    async () => (await import('./department-page.tsx')).DepartmentPage,
    departmentSearch,
  ),
] as const;

export const room: Room = {
  setUp: { DEPARTMENTS: linkOptions({ to: '/quan-tri/phong-ban', search: {} }) },
  menu: [
    {
      place: 'PERSON',
      order: 4,
      name: texts.menu.departments,
      icon: IconSitemap,
      link: linkOptions({ to: '/quan-tri/phong-ban', search: {} }),
      right: 'SET_UP_DEPARTMENTS',
    },
  ],
};
