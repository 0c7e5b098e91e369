/** The look of the demo login: the same accent and warm greys as the intranet. */
export const styles = `
:root{--accent:#0b5c5e;--accent-dark:#084648;--ink:#22201d;--muted:#5a554d;--line:#d9d4cb;--paper:#fff;--ground:#f6f4f0;--soft:#e6f0ee;--focus:#b35c00}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:400 1.0625rem/1.5 "Segoe UI","Helvetica Neue",Arial,"Noto Sans",sans-serif;min-height:100vh;display:flex;flex-direction:column}
.wrap{width:100%;max-width:60rem;margin:0 auto;padding:0 1rem}
header{background:var(--accent);color:#fff}
.bar{display:flex;align-items:center;gap:.75rem;min-height:4rem}
.logo{flex:none}.name{font-weight:600;font-size:1.125rem}
.language{margin-left:auto;color:#fff;padding:.5rem}
main{flex:1;padding:2rem 0 3rem}main:focus{outline:none}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem}
.intro{max-width:40rem;color:var(--muted);margin:0}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
.featured{grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr))}
.all{grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:.5rem}
li{display:flex}li[hidden]{display:none}
button{font:inherit;text-align:left;width:100%;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.875rem 1rem;cursor:pointer;display:flex;flex-direction:column;justify-content:flex-start;overflow-wrap:anywhere}
button:hover{border-color:var(--accent);background:var(--soft)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
header :focus-visible{outline-color:#fff}
.role{display:block;font-size:.875rem;font-weight:600;color:var(--accent)}
.person{display:block;font-weight:600;font-size:1.125rem}
.all .person{font-size:1rem}
.line,.where{display:block;font-size:.9375rem;color:var(--muted)}
.tags{display:flex;flex-wrap:wrap}.tag{font-size:.8125rem;border:1px solid var(--line);border-radius:1rem;padding:0 .5rem;margin:.25rem .25rem 0 0;color:var(--ink);background:var(--ground)}
label{display:block;font-weight:600;margin-bottom:.25rem}
input{font:inherit;width:100%;max-width:30rem;padding:.625rem .75rem;border:1px solid #7a746a;border-radius:.375rem;background:var(--paper);color:var(--ink)}
.count{color:var(--muted);font-size:.9375rem;margin:.5rem 0 .75rem}
footer{border-top:1px solid var(--line);padding:1rem 0;color:var(--muted);font-size:.9375rem}
.skip{position:absolute;left:-999px;top:0;background:#fff;color:var(--accent-dark);padding:.75rem 1rem;z-index:1}
.skip:focus{left:.5rem;top:.5rem}
@media (prefers-color-scheme:dark){:root{--accent:#0b5c5e;--ink:#f1eee8;--muted:#bcb6ab;--line:#4a463f;--paper:#26241f;--ground:#1b1a17;--soft:#1f3433;--focus:#f0b35a}.role{color:#7cc9c0}}
`;
