// What the shell does in the browser alone.
window.hpf = window.hpf || {};

window.hpf.switchScheme = function (cookie) {
  const html = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const chosen = html.style.colorScheme;
  const now = chosen === 'dark' || chosen === 'light' ? chosen : system;
  const next = now === 'dark' ? 'light' : 'dark';
  html.style.colorScheme = next;
  html.setAttribute('theme', next);
  document.cookie = cookie + '=' + next + ';path=/;max-age=31536000;SameSite=Lax';
};

// The page is left by a form: an answer to what it still asks by itself would load it anew and lose the way.
window.hpf.leave = function () {
  XMLHttpRequest.prototype.send = function () {};
};
