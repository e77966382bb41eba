/** The report's own style: light, dark and print, nothing fetched. `fontBase64` is Inter as WOFF2, or empty. */
export function reportStyle(fontBase64: string): string {
  const font =
    fontBase64 === ''
      ? ''
      : `@font-face{font-family:"Inter";font-weight:100 900;font-display:block;src:url(data:font/woff2;base64,${fontBase64}) format("woff2")}`;
  return font + STYLE;
}

const STYLE = `
:root{color-scheme:light dark;
--paper:#faf8f4;--raised:#fff;--ink:#1c2429;--quiet:#56626a;--line:#cfcac0;--accent:#1f5f7a;
--leak:#a86400;--leak-light:#efcf93;--back:#9a3a24;--back-light:#e6b7aa;--held:#0c6f6b;--held-light:#a3d3cf;
--forward:#0c6f6b;--standstill:#8a5200;--small:#9a3a24;--not-yet:#56626a}
@media (prefers-color-scheme:dark){:root{
--paper:#161c22;--raised:#1d252d;--ink:#e8ebed;--quiet:#a4b0b8;--line:#3d4953;--accent:#7cc4e0;
--leak:#f0b24a;--leak-light:#6b5220;--back:#f0937c;--back-light:#6e3a2d;--held:#5fc9c2;--held-light:#1f524f;
--forward:#5fc9c2;--standstill:#f0b24a;--small:#f0937c;--not-yet:#a4b0b8}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.55 Inter,system-ui,sans-serif}
main,footer{max-width:760px;margin:0 auto;padding:0 clamp(20px,5vw,40px)}
header{max-width:760px;margin:0 auto;padding:36px clamp(20px,5vw,40px) 0}
h1,h2,h3,p,ul,ol,figure,table,dl,dd{margin:0;padding:0}
h1{font-size:18px;font-weight:400;color:var(--quiet);line-height:1.4}
h2{font-size:24px;font-weight:600;letter-spacing:-.015em;line-height:1.25;margin-bottom:14px}
h3{font-size:15px;font-weight:600;line-height:1.4}
p,li{max-width:68ch}
.quiet,figcaption{color:var(--quiet)}
.small,figcaption,footer{font-size:13px}
.who{font-size:15px;font-weight:600;margin-bottom:6px}
.verdict{display:inline-flex;align-items:center;gap:8px;font-weight:600;font-size:15px;margin:22px 0 10px;color:var(--tone)}
.verdict svg{width:18px;height:18px;flex:none}
.answer{font-size:clamp(26px,4.6vw,36px);font-weight:600;line-height:1.18;letter-spacing:-.02em;text-wrap:balance;max-width:24em}
.lead{font-size:18px;line-height:1.5;margin-top:16px}
.lead+.lead{margin-top:8px}
section{margin-top:52px}
.plain{list-style:none}
.drivers{display:grid;gap:12px}
.drivers li{padding-left:16px;border-left:3px solid var(--line)}
.moves{counter-reset:move;display:grid;gap:14px;list-style:none}
.moves li{counter-increment:move;display:grid;grid-template-columns:2em 1fr}
.moves li::before{content:counter(move);font-size:24px;font-weight:600;line-height:1.1;color:var(--accent)}
figure{margin:22px 0 0}
figcaption{margin-top:8px}
figure svg{display:block;width:100%;height:auto}
.narrow{display:none}
.pattern{padding:18px 0;border-top:1px solid var(--line);break-inside:avoid}
.pattern:first-child{border-top:0;padding-top:0}
.pattern h3{font-size:18px;line-height:1.35}
.facts{display:flex;flex-wrap:wrap;gap:2px 18px;margin-top:4px}
.facts li{list-style:none}
.chance{margin-top:8px;display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px}
.ten{display:inline-flex;gap:3px}
.ten i{width:9px;height:9px;border-radius:50%;border:1.5px solid var(--back)}
.ten i.full{background:var(--back);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.word{font-weight:600}
.timeline{margin-top:10px}
.timeline svg{display:block;width:100%;max-width:480px;height:auto}
.leak{display:grid;gap:14px;list-style:none}
.leak .row{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 16px}
.leak svg{display:block;width:100%;height:18px}
.leak li{max-width:none;break-inside:avoid}
.gaps{display:grid;gap:10px;padding-left:1.1em}
.after-list{margin-top:14px}
details{margin-top:14px}
summary{cursor:pointer;color:var(--accent);font-weight:600;min-height:24px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:13px;margin-top:8px}
caption{text-align:left;color:var(--quiet);padding-bottom:6px}
th,td{text-align:left;vertical-align:top;padding:6px 14px 6px 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:600;white-space:nowrap}
td.number{text-align:right;white-space:nowrap}
/* Only numbers: tabular figures also set hyphens wide, in the midst of words. */
td.number,.months td{font-variant-numeric:tabular-nums}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
footer>*{min-width:0}
summary,th,td,p,li{overflow-wrap:anywhere}
footer{margin-top:52px;padding-bottom:56px;color:var(--quiet);display:grid;gap:6px}
@media (max-width:620px){.wide{display:none}.narrow{display:block}section{margin-top:40px}}
@media print{
@page{size:A4;margin:14mm 15mm}
:root{--paper:#fff;--raised:#fff;--ink:#111;--quiet:#444;--line:#bbb}
body{font-size:10pt;line-height:1.42}
header,main,footer{max-width:none;padding:0}
h2{font-size:15pt;margin-bottom:8px;break-after:avoid}
.answer{font-size:21pt}
.lead{font-size:11.5pt;margin-top:10px}
.pattern h3{font-size:11pt}
.patterns{display:grid;grid-template-columns:1fr 1fr;gap:0 26px}
.pattern,.pattern:first-child{padding:7px 0;border-top:1px solid var(--line)}
.chance{margin-top:3px}
.ten i{width:7px;height:7px}
section{margin-top:22px}
.sheet>h2,.sheet>p{break-after:avoid}
.small,figcaption,footer,table{font-size:8.5pt}
details{display:none}
figure{margin-top:12px}
.months{max-width:150mm}
.timeline{margin-top:2px}
.moves,.gaps,.drivers,.leak{gap:6px}
footer{margin-top:18px;padding:0}
.verdict{margin:10px 0 4px}}
`;
