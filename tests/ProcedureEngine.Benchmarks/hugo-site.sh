#!/usr/bin/env bash
# Makes a site for Hugo of the articles of a content folder.
#
# usage: hugo-site.sh CONTENT SITE     CONTENT: a folder per locale (de-DE, nb-NO, nl-NL); SITE: the folder to make
set -euo pipefail
[ $# -eq 2 ] || { sed -n '4p' "$0"; exit 2; }
content=$1 site=$2

# Hugo gets the same articles, but for those that make it stop; each is written to the standard output with its reason.
mkdir -p "$site/layouts/_default"
cp -r "$content" "$site/content"
python3 - "$site" <<'PYTHON'
import os, re, sys
site = sys.argv[1]
locales = sorted(d for d in os.listdir(f"{site}/content") if os.path.isdir(f"{site}/content/{d}"))
for folder, _, files in os.walk(f"{site}/content"):
    for name in files:
        path = os.path.join(folder, name)
        shown = os.path.relpath(path, f"{site}/content")
        if name == "index.md":
            os.rename(path, os.path.join(folder, "_index.md"))  # index.md would swallow the folder as one page
            continue
        if not name.endswith(".md"): continue
        text = open(path, encoding="utf-8-sig").read()
        head = re.match(r"---\s*\n(.*?)\n---", text, re.S)
        if not head and text.startswith("<!--"):
            os.remove(path); print(f"{shown}: a comment in front of the text")
        elif head and any(re.match(r"[\w.]+: [^\"'\[{>|].*: ", line) for line in head[1].split("\n")):
            os.remove(path); print(f"{shown}: front matter that is not YAML")
with open(f"{site}/config.toml", "w") as config:
    config.write(f'''baseURL = "https://example.com/"
title = "Procedures"
defaultContentLanguage = "{locales[0].lower()}"
defaultContentLanguageInSubdir = true
uglyURLs = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
enableGitInfo = false
[markup.goldmark.renderer]
unsafe = true
''')
    for locale in locales:
        config.write(f'[languages.{locale.lower()}]\nlanguageName = "{locale}"\ncontentDir = "content/{locale}"\n')
PYTHON
cat > "$site/layouts/_default/baseof.html" <<'HTML'
<!doctype html>
<html lang="{{ .Site.Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head>
<body>
<ul>{{ range .Translations }}<li><a href="{{ .RelPermalink }}">{{ .Language.LanguageName }}</a></li>{{ end }}</ul>
<main>{{ block "main" . }}{{ end }}</main>
</body>
</html>
HTML
echo '{{ define "main" }}{{ .Content }}{{ end }}' > "$site/layouts/_default/single.html"
echo '{{ define "main" }}<ul>{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}' > "$site/layouts/_default/list.html"
