/** Whether the product may be kept on this machine to open without a line, as the server says with its page. */
export const opensOffline = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="opens-offline"]')?.content === 'yes';
