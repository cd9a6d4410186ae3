// In the place of the worker where the operator has turned opening without a line off: takes away what there is of it.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([
      caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))),
      registration.unregister(),
    ]),
  ),
);
