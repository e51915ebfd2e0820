namespace ProcedureEngine.Diagnostics;

/// <summary>
/// Every diagnostic there is. PE00xx: files and folders, PE01xx: front matter, PE02xx: the dialect and its structure,
/// PE03xx: links, images and includes, PE04xx: what was refused for safety, PE05xx: the site's theme, PE06xx: files that come back from translators, PE09xx: output, and what the machine lacks.
/// </summary>
public static class DiagnosticIds
{
    /// <summary>The content folder does not exist.</summary>
    public static DiagnosticId MissingFolder { get; } = new("PE0001", Severity.Error,
        "There is no folder '{0}'.", "Check the path, or create the folder.");

    /// <summary>The content folder holds no article.</summary>
    public static DiagnosticId NoArticles { get; } = new("PE0002", Severity.Error,
        "No article was found in '{0}'.", "Articles are .md or .txt files, in a folder per locale or with a locale in their front matter.");

    /// <summary>The file could not be opened or read.</summary>
    public static DiagnosticId UnreadableFile { get; } = new("PE0003", Severity.Error,
        "The file cannot be read: {0}", "Check that it is a file, and its permissions; the other files were processed.");

    /// <summary>The file is not UTF-8.</summary>
    public static DiagnosticId NotUtf8 { get; } = new("PE0004", Severity.Error,
        "The file is not UTF-8 (byte 0x{0} at offset {1}).", "Save it as UTF-8; the article was left out.");

    /// <summary>The file is larger than an article may be.</summary>
    public static DiagnosticId FileTooLarge { get; } = new("PE0005", Severity.Error,
        "The file has {0} bytes; an article may have {1}.", "Split it; the article was left out.");

    /// <summary>Nothing says which language the file is in.</summary>
    public static DiagnosticId NoLocale { get; } = new("PE0006", Severity.Warning,
        "Nothing says which language this file is in.", "Put it into a folder named by a locale (de-DE), or set ms.contentlocale in its front matter; the file was left out.");

    /// <summary>Two files are the same article in the same locale.</summary>
    public static DiagnosticId DuplicateArticle { get; } = new("PE0007", Severity.Warning,
        "The article is the same as '{0}' in the same locale.", "Rename or remove one of them; both were kept, this one under the name '{1}'.");

    /// <summary>The reference locale that was named has no article.</summary>
    public static DiagnosticId NoReference { get; } = new("PE0008", Severity.Error,
        "No article is in the reference language '{0}'.", "Name one of these with --reference: {1}.");

    /// <summary>Settings that are not YAML.</summary>
    public static DiagnosticId BrokenSettings { get; } = new("PE0009", Severity.Error,
        "The settings are not valid YAML: {0}", "Correct the file; none of its settings were used.");

    /// <summary>A key of procedures.yml that there is not.</summary>
    public static DiagnosticId UnknownSetting { get; } = new("PE0010", Severity.Warning,
        "There is no setting '{0}'.", "{1} The setting was left out.");

    /// <summary>The file does not exist, or is a folder.</summary>
    public static DiagnosticId MissingFile { get; } = new("PE0011", Severity.Error,
        "There is no file '{0}'.", "Check the path; name one file, not a folder.");

    /// <summary>A baseline that can't be used.</summary>
    public static DiagnosticId BrokenBaseline { get; } = new("PE0012", Severity.Error,
        "The baseline cannot be read: {0}", "Write it anew with --update-baseline, or correct it.");

    /// <summary>git can't say what changed.</summary>
    public static DiagnosticId NoHistory { get; } = new("PE0013", Severity.Error,
        "git cannot tell what changed since '{0}': {1}.", "{2}");

    /// <summary>The article to print is not there.</summary>
    public static DiagnosticId NoArticleToPrint { get; } = new("PE0014", Severity.Error,
        "There is no article '{0}' in {1}.", "An article is named by its path without language and extension, such as '{2}'.");

    /// <summary>The content has no article in the language to print.</summary>
    public static DiagnosticId NoLocaleToPrint { get; } = new("PE0015", Severity.Error,
        "No article is in the language '{0}', or several regions of it are there.", "Name one of these with --locale: {1}.");

    /// <summary>An article to print in two languages lacks one.</summary>
    public static DiagnosticId NoSecondToPrint { get; } = new("PE0018", Severity.Error,
        "The guide was not printed: the article has no version in {0}.", "Have it translated, or print it without --second-locale.");

    /// <summary>A booklet that does not say what it holds, or says it twice.</summary>
    public static DiagnosticId BookletWithoutArticles { get; } = new("PE0020", Severity.Warning,
        "The booklet '{0}' has neither a list of articles nor a filter, or it has both.", "Give it either 'articles' or a filter ('topic', 'where'); the booklet was left out.");

    /// <summary>A booklet names an article that there is not.</summary>
    public static DiagnosticId BookletArticleMissing { get; } = new("PE0021", Severity.Warning,
        "The booklet '{0}' names an article '{1}' that is not there.", "An article is named by its path without language and extension, such as '{2}'; the chapter was left out.");

    /// <summary>A chapter of a booklet is not there in the language to print.</summary>
    public static DiagnosticId ChapterNotTranslated { get; } = new("PE0022", Severity.Warning,
        "The article '{1}' of the booklet '{0}' is not there in {2}.", "Translate it; the chapter was left out.");

    /// <summary>The booklet to print is not there, or is empty in the language.</summary>
    public static DiagnosticId NoBookletToPrint { get; } = new("PE0023", Severity.Error,
        "There is no booklet '{0}' with articles in {1}.", "Booklets are set in procedures.yml, under 'booklets'; these are there: {2}.");

    /// <summary>An earlier report that can't be compared with.</summary>
    public static DiagnosticId BrokenReport { get; } = new("PE0024", Severity.Error,
        "The earlier report cannot be read: {0}", "Name a report.json that 'procedures build' or 'procedures check --format json' wrote.");

    /// <summary>An article's file is a link out of the content folder.</summary>
    public static DiagnosticId LinkLeadsOut { get; } = new("PE0025", Severity.Warning,
        "The file is a link that leads out of the content folder.", "Put the file itself into the folder; it was left out.");

    /// <summary>Nothing says which language several files are in.</summary>
    public static DiagnosticId NoLocales { get; } = new("PE0026", Severity.Warning,
        "Nothing says which language {0} files are in: {1}.", "Articles lie in a folder per language, or have a language in their names or front matter; 'procedures layout' shows how files were grouped. The files were left out.");

    /// <summary>Files have translations and say nowhere which language they are in themselves.</summary>
    public static DiagnosticId NoDefaultLocale { get; } = new("PE0027", Severity.Error,
        "Nothing says which language {0} files without a language in their names are in ({1}), beside {2}.", "Set 'default-locale' in procedures.yml to it; the files were left out.");

    /// <summary>Settings that would be written over others.</summary>
    public static DiagnosticId SettingsExist { get; } = new("PE0028", Severity.Error,
        "There is a file '{0}' already.", "Change it by hand, or move it away first; nothing was written.");

    /// <summary>Changed files that git keeps in another form than the disk has (Git LFS, git-crypt): <c>--changed-since</c> cannot tell whether they were touched.</summary>
    public static DiagnosticId FilteredFiles { get; } = new("PE0029", Severity.Note,
        "The file goes through the filter '{0}' of git, which is not started here, as do {1} more: it counts as changed, whether somebody touched it or not.", "Take the file out of .gitattributes, or expect its article in each report of changes.");

    /// <summary>A setting has a value that it can't have.</summary>
    public static DiagnosticId BadSetting { get; } = new("PE0030", Severity.Warning,
        "The setting '{0}' cannot be '{1}'.", "{2} The setting was left out.");

    /// <summary>Settings that lie where they can't be trusted: a link out of the repository, or a file above the content that is another user's.</summary>
    public static DiagnosticId RefusedSettings { get; } = new("PE0031", Severity.Warning,
        "The settings were not used: {0}.", "Put the file itself into the repository, or name it with --config.");

    /// <summary>Two files of settings in one folder.</summary>
    public static DiagnosticId TwoSettings { get; } = new("PE0032", Severity.Warning,
        "Beside this file there is '{0}', which is not read.", "Put all settings into one of them, and delete the other.");

    /// <summary>The settings name a folder outside of the repository that they lie in.</summary>
    public static DiagnosticId FolderLeadsOut { get; } = new("PE0033", Severity.Error,
        "The folder '{1}' of the setting '{0}' lies outside of '{2}'.", "Name a folder in it, or name this one on the command line.");

    /// <summary>A file where a folder is asked for.</summary>
    public static DiagnosticId NotAFolder { get; } = new("PE0034", Severity.Error,
        "'{0}' is a file, and a folder is asked for.", "Name the folder that holds the articles; 'procedures check' takes files too, and 'procedures inspect' shows one.");

    /// <summary>A language that a check is to tell of is not there.</summary>
    public static DiagnosticId NoLocaleToTell { get; } = new("PE0035", Severity.Error,
        "No article is in '{0}'.", "Name one of these: {1}.");

    /// <summary>The settings name a folder as no settings may.</summary>
    public static DiagnosticId UnusableFolder { get; } = new("PE0036", Severity.Error,
        "The setting '{0}' cannot be '{1}'.", "{2} Any other folder can be named on the command line.");

    /// <summary>Front matter that is not YAML.</summary>
    /// <example>
    /// ---
    /// title: Outlook: sign in
    /// ---
    /// </example>
    public static DiagnosticId BrokenFrontMatter { get; } = new("PE0101", Severity.Warning,
        "The front matter is not valid YAML: {0}", "Correct it; the lines that could be read as 'key: value' were used.");

    /// <summary>Front matter that opens and never closes.</summary>
    /// <example>
    /// ---
    /// title: Sign in
    ///
    /// Open the page.
    /// </example>
    public static DiagnosticId UnclosedFrontMatter { get; } = new("PE0102", Severity.Warning,
        "The front matter has no closing '---'.", "Add a line '---' after it; the lines were read as text.");

    /// <summary>An article without a title.</summary>
    public static DiagnosticId NoTitle { get; } = new("PE0103", Severity.Warning,
        "The article has no title.", "Start it with a heading '# Title', or set 'title' in the front matter; the file name was used.");

    /// <summary>Front matter that is not TOML.</summary>
    /// <example>
    /// +++
    /// title = Reset
    /// +++
    /// </example>
    public static DiagnosticId BrokenTomlFrontMatter { get; } = new("PE0104", Severity.Warning,
        "The front matter is not valid TOML: {0}", "Correct it; the keys that could be read were used.");

    /// <summary>Nesting deeper than the reader follows.</summary>
    public static DiagnosticId NestingTooDeep { get; } = new("PE0201", Severity.Warning,
        "The text is nested more than {0} levels deep.", "Flatten it; what lies deeper is shown as plain text.");

    /// <summary>Text that can't be parsed as Markdown within bounds.</summary>
    public static DiagnosticId NotMarkdown { get; } = new("PE0202", Severity.Warning,
        "The text is too deeply nested or too repetitive to be read as Markdown.", "Simplify it; all of it is shown as plain text.");

    /// <summary>Numbers of a list that leave some out.</summary>
    /// <example>
    /// 1. Open the page.
    /// 3. Choose **OK**.
    /// </example>
    public static DiagnosticId NumberingJumps { get; } = new("PE0203", Severity.Warning,
        "The list jumps to number {0} where readers see {1}.", "Number the items one after the other, or all of them '1.'.");

    /// <summary>A number that is smaller than the one before: often an inner list that stands as far left as the outer.</summary>
    /// <example>
    /// 1. Open the page.
    /// 2. Choose an account:
    /// 1. Choose yours.
    /// </example>
    public static DiagnosticId NumberingGoesBack { get; } = new("PE0204", Severity.Warning,
        "The list goes back to number {0} where readers see {1}.", "Indent substeps to where the text of their step begins; number steps one after the other, or all of them '1.'.");

    /// <summary>A date that Markdown takes for a list.</summary>
    /// <example>
    /// 3. Mai 2026 ist der letzte Tag.
    /// </example>
    public static DiagnosticId DateAsList { get; } = new("PE0205", Severity.Warning,
        "The date that begins with '{0}.' is read as a numbered list.", "Write '{0}\\.', or begin the line with another word.");

    /// <summary>Asterisks that stayed in the text.</summary>
    /// <example>
    /// Choose ** Save **.
    /// </example>
    public static DiagnosticId UnclosedEmphasis { get; } = new("PE0206", Severity.Warning,
        "The asterisks near '{0}' do not make bold text; readers see them.", "Close what is open, and leave no space inside the asterisks.");

    /// <summary>A link that never closes.</summary>
    /// <example>
    /// See [the page] (https://example.com).
    /// </example>
    public static DiagnosticId UnclosedLink { get; } = new("PE0207", Severity.Warning,
        "The brackets near '{0}' do not make a link; readers see them.", "Write links as '[text](address)', without a space between.");

    /// <summary>A word that stands right behind a link.</summary>
    /// <example>
    /// Open [the page](https://example.com)and sign in.
    /// </example>
    public static DiagnosticId GluedLink { get; } = new("PE0208", Severity.Warning,
        "The word '{0}' is glued to the link before it.", "Put a space between, or take the word into the link.");

    /// <summary>A placeholder that a translation tool left behind.</summary>
    /// <example>
    /// Open the #A0 page.
    /// </example>
    public static DiagnosticId LeakedPlaceholder { get; } = new("PE0209", Severity.Warning,
        "The text has '{0}', a placeholder of a translation tool.", "Put in what the source has at this place.");

    /// <summary>A heading more than one level below the one before.</summary>
    /// <example>
    /// # Sign in
    ///
    /// ### Your account
    /// </example>
    public static DiagnosticId HeadingSkips { get; } = new("PE0210", Severity.Note,
        "The heading is of level {0} below one of level {1}.", "Leave no level out: screen readers tell readers the levels.");

    /// <summary>Two headings with the same anchor.</summary>
    /// <example>
    /// ## &lt;a name="reset"&gt;&lt;/a&gt;Reset it
    ///
    /// ## &lt;a name="reset"&gt;&lt;/a&gt;Start anew
    /// </example>
    public static DiagnosticId DuplicateAnchor { get; } = new("PE0211", Severity.Warning,
        "The anchor '{0}' stands at another heading too.", "Give each heading an anchor of its own; links find the first.");

    /// <summary>A <c>:::</c> block that is none of the dialect.</summary>
    /// <example>
    /// :::advice
    ///
    /// Open the page.
    /// </example>
    public static DiagnosticId UnknownBlock { get; } = new("PE0212", Severity.Warning,
        "There is no block ':::{0}'.", "Check the spelling; its text is shown.");

    /// <summary>A <c>:::</c> block that never closes.</summary>
    /// <example>
    /// :::zone pivot="windows"
    ///
    /// Open the page.
    /// </example>
    public static DiagnosticId UnclosedBlock { get; } = new("PE0213", Severity.Warning,
        "The block ':::{0}' is never closed.", "Add a line ':::{0}-end:::'; its text is shown.");

    /// <summary>A number that a list item begins with, without the space that makes it one.</summary>
    /// <example>
    /// 1. Open the page.
    ///
    /// 2.Choose **OK**.
    /// </example>
    public static DiagnosticId NumberWithoutSpace { get; } = new("PE0214", Severity.Warning,
        "'{0}' does not begin a list: the space is missing.", "Put a space behind the number.");

    /// <summary>A suppression that does not say why.</summary>
    /// <example>
    /// &lt;!-- procedures-ignore number-mismatch --&gt;
    ///
    /// Wait 30 minutes.
    /// </example>
    public static DiagnosticId SuppressionWithoutReason { get; } = new("PE0215", Severity.Warning,
        "The suppression of '{0}' gives no reason, and does not hold.", "Write 'rule: reason', so that the next person knows why.");

    /// <summary>A suppression of something that is not found.</summary>
    public static DiagnosticId SuppressionWithoutEffect { get; } = new("PE0216", Severity.Warning,
        "The suppression of '{0}' has no effect.", "Remove it, or check the rule's name and the place.");

    /// <summary>A block with more marks of Markdown than are followed.</summary>
    public static DiagnosticId TooManyMarks { get; } = new("PE0217", Severity.Warning,
        "The block has more than {0} marks that may begin emphasis, links or cells.", "Split it by empty lines; its marks are shown as they stand.");

    /// <summary>A container of another toolchain that never closes.</summary>
    public static DiagnosticId UnclosedContainer { get; } = new("PE0218", Severity.Warning,
        "The container '{0}' is never closed.", "Add a line '{1}' where it ends; its text is shown.");

    /// <summary>A value that the toolchain of the article puts in when it makes its pages.</summary>
    /// <example>
    /// Install version {{ site.version }}.
    /// </example>
    public static DiagnosticId UnknownValue { get; } = new("PE0219", Severity.Note,
        "The article has values that only its own toolchain knows, such as '{0}'.", "They are shown as code; write them out where readers need them.");

    /// <summary>A link to a place in its own article that is not there, in an article that was not translated from another.</summary>
    public static DiagnosticId DeadAnchor { get; } = new("PE0220", Severity.Warning,
        "The link to '{0}' leads to no place of the article.", "Write the anchor of a heading, as '{1}', or give the place that name.");

    /// <summary>An include whose file can't be had.</summary>
    public static DiagnosticId MissingInclude { get; } = new("PE0301", Severity.Warning,
        "The include '{0}' was not found.", "Correct the path, or add the file; its label is shown in its place.");

    /// <summary>An include that leads back to itself.</summary>
    public static DiagnosticId IncludeCycle { get; } = new("PE0302", Severity.Warning,
        "The include '{0}' includes itself, or stands too deep in others.", "Break the circle; its label is shown in its place.");

    /// <summary>An include that only the reference locale has.</summary>
    public static DiagnosticId IncludeOfReference { get; } = new("PE0303", Severity.Note,
        "The include '{0}' is not translated; the text of {1} is shown.", "Translate it.");

    /// <summary>An image that is not there.</summary>
    public static DiagnosticId MissingImage { get; } = new("PE0304", Severity.Warning,
        "The image '{0}' was not found.", "Correct the path, or add the file; mind upper and lower case.");

    /// <summary>More included text than an article may have.</summary>
    public static DiagnosticId IncludesTooLong { get; } = new("PE0305", Severity.Warning,
        "The article's includes together have more than {0} characters.", "Include less, or split the article; from here on the labels of includes are shown in their place.");

    /// <summary>An address that no browser or server takes.</summary>
    public static DiagnosticId AddressTooLong { get; } = new("PE0306", Severity.Warning,
        "The address '{0}' has {1} characters; a link or an image may have {2}.", "Shorten it; its text is shown without it.");

    /// <summary>More characters in addresses than an article may have.</summary>
    public static DiagnosticId TooManyAddresses { get; } = new("PE0307", Severity.Warning,
        "The addresses of the article's links and images together have more than {0} characters.", "Use shorter addresses, or split the article; from here on the texts of links and images are shown without them.");

    /// <summary>A URL whose scheme is not allowed.</summary>
    /// <example>
    /// [Sign in](javascript:start)
    /// </example>
    public static DiagnosticId RefusedUrl { get; } = new("PE0401", Severity.Warning,
        "The link target '{0}' is not allowed.", "Use http, https, mailto, tel or a relative path; the link's text was kept.");

    /// <summary>Raw HTML that is not allowed.</summary>
    /// <example>
    /// Enter your name: &lt;input type="text"&gt;, and sign in.
    /// </example>
    public static DiagnosticId RefusedHtml { get; } = new("PE0402", Severity.Warning,
        "The HTML element <{0}> is not allowed.", "Remove it; the text inside it was kept.");

    /// <summary>A drawing that would do more than draw.</summary>
    public static DiagnosticId CleanedImage { get; } = new("PE0403", Severity.Warning,
        "The image has {0}; that was left out.", "Export the drawing as plain SVG; the rest of it is shown.");

    /// <summary>An image that can't be taken into a site.</summary>
    public static DiagnosticId RefusedImage { get; } = new("PE0404", Severity.Warning,
        "The image was not taken into the site: {0}.", "Export it anew as plain SVG or as PNG; until then its alternative text is shown.");

    /// <summary>A page template that is not valid Scriban, or fails when it is rendered.</summary>
    public static DiagnosticId BrokenTemplate { get; } = new("PE0501", Severity.Error,
        "The template cannot be used: {0}", "Correct it; the one that comes with the program was used instead.");

    /// <summary>A page template that would drop what its pages say.</summary>
    public static DiagnosticId TemplateWithoutMain { get; } = new("PE0502", Severity.Error,
        "The template has no place for a page's content.", "Put {{{{ page.main }}}} into it; the one that comes with the program was used instead.");

    /// <summary>A page template in the language that was used before.</summary>
    public static DiagnosticId HandlebarsTemplate { get; } = new("PE0503", Severity.Warning,
        "The template is written in Handlebars, which is no longer read.", "Rewrite it in Scriban, as site/README.md says, and call it '{0}'; the one that comes with the program was used instead.");

    /// <summary>A file among the page templates that is none.</summary>
    public static DiagnosticId UnusedTemplate { get; } = new("PE0504", Severity.Warning,
        "No page uses this template.", "Templates of pages are called {0}, those that others include lie in templates/partials, and all end with .scriban-html; it was left out.");

    /// <summary>A file of translations that is not what it should be.</summary>
    public static DiagnosticId BrokenTranslationFile { get; } = new("PE0601", Severity.Error,
        "The translation file cannot be read: {0}", "Ask for it again as XLIFF 2.0 or 2.1; nothing of it was written.");

    /// <summary>A translation of an article that the content does not have.</summary>
    public static DiagnosticId ForeignTranslation { get; } = new("PE0602", Severity.Error,
        "The content has no article '{0}' to be translated.", "Check that the file belongs to this content, or export it again; nothing of it was written.");

    /// <summary>A translation into another language than the content has.</summary>
    public static DiagnosticId WrongTranslationLanguage { get; } = new("PE0603", Severity.Error,
        "The translation is from '{0}' to '{1}'; the article is to be translated from '{2}'.", "Correct the language codes of the file, or take the right file; nothing of it was written.");

    /// <summary>A unit that the article no longer has.</summary>
    public static DiagnosticId UnknownUnit { get; } = new("PE0604", Severity.Error,
        "The article has no block '{0}': its source has changed, or it is gone.", "Export the article again; nothing of the file was written.");

    /// <summary>Inline codes that a translator lost, doubled or made up.</summary>
    public static DiagnosticId AlteredCodes { get; } = new("PE0605", Severity.Error,
        "Inline codes of '{0}' are lost, doubled or unknown: {1}.", "Put every code of the source into the translation once; nothing of the file was written.");

    /// <summary>A text that can't stand where it should without changing what stands around it.</summary>
    public static DiagnosticId UnplaceableTranslation { get; } = new("PE0606", Severity.Error,
        "The translation of '{0}' cannot be put into '{1}' without changing other blocks.", "Put it in by hand; nothing of the file was written.");

    /// <summary>A block or article that is not translated as a whole.</summary>
    public static DiagnosticId IncompleteTranslation { get; } = new("PE0607", Severity.Error,
        "'{0}' would be half translated: '{1}' has no translation.", "Translate all of it; nothing of the file was written.");

    /// <summary>A block that was changed in the content while it was with the translator.</summary>
    public static DiagnosticId ConflictingTranslation { get; } = new("PE0608", Severity.Error,
        "The translation of '{0}' was changed in '{1}' since it was sent out.", "Choose one of the two by hand, then export the article again; nothing of the file was written.");

    /// <summary>Nothing says where a new article belongs, or something else is there.</summary>
    public static DiagnosticId NoPlaceForArticle { get; } = new("PE0609", Severity.Error,
        "The translation of '{0}' to '{1}' has no place: {2}.", "Create the file with a copy of the source, then import again; nothing was written.");

    /// <summary>The output folder can't be written.</summary>
    public static DiagnosticId UnwritableOutput { get; } = new("PE0901", Severity.Error,
        "The output folder cannot be written: {0}", "Choose another with --output, or check its permissions; what was there is unchanged.");

    /// <summary>The output folder holds something that no build wrote.</summary>
    public static DiagnosticId ForeignOutput { get; } = new("PE0902", Severity.Error,
        "The output folder '{0}' holds what this command did not write, or what was changed since: {1}.", "Choose another with --output, or move this out of it; delete the folder yourself if all of it is an old build's. Nothing was changed.");

    /// <summary>Another build writes the same folder now.</summary>
    public static DiagnosticId OutputInUse { get; } = new("PE0903", Severity.Error,
        "Another build is writing '{0}' at this moment.", "Wait until it has ended, or choose another folder with --output.");

    /// <summary>Two pages have the same path.</summary>
    public static DiagnosticId CollidingPages { get; } = new("PE0904", Severity.Warning,
        "Two pages of the site are called '{0}' ('{1}'); many disks take them for one file.", "Rename one of the articles; the second page was left out.");

    /// <summary>A page that would lie outside the output folder, or that no disk can store.</summary>
    public static DiagnosticId RefusedPage { get; } = new("PE0905", Severity.Error,
        "A page cannot be called '{0}'.", "Rename the article, or change its uid; the page was left out.");

    /// <summary>No browser that can print.</summary>
    public static DiagnosticId NoBrowser { get; } = new("PE0906", Severity.Error,
        "No Chromium, Chrome or Edge was found to make PDFs with.", "{0}");

    /// <summary>The browser did not start, or ended.</summary>
    public static DiagnosticId BrowserFailed { get; } = new("PE0907", Severity.Error,
        "The browser '{0}' cannot be used: {1}", "Check that it starts, or name another with --browser.");

    /// <summary>A guide that could not be printed.</summary>
    public static DiagnosticId NotPrinted { get; } = new("PE0908", Severity.Error,
        "The guide was not printed: {0}", "Try it alone, or with a larger --timeout; the other guides were printed.");

    /// <summary>A file that the user named, or a page for the browser that prints, can't be written.</summary>
    public static DiagnosticId UnwritableFile { get; } = new("PE0909", Severity.Error,
        "The file cannot be written: {0}", "Choose another with --output, or check the permissions; what was there is unchanged.");

    /// <summary>The output folder is, holds or lies in a folder that is read.</summary>
    public static DiagnosticId OverlappingOutput { get; } = new("PE0910", Severity.Error,
        "The output folder '{0}' and '{1}', which is read, are one folder, or one lies in the other.", "Choose another with --output, such as one beside it; nothing was changed.");

    /// <summary>What a killed build left beside the output folder holds what no build wrote.</summary>
    public static DiagnosticId ForeignLeftover { get; } = new("PE0911", Severity.Error,
        "A build that was stopped left the folder '{0}', and it holds what this command did not write, or what the output folder has too: {1}.", "Move what you need out of it, then delete it.");

    /// <summary>The new pages are there, but what others keep in the output folder is not.</summary>
    public static DiagnosticId NotCarriedOver { get; } = new("PE0912", Severity.Error,
        "The pages were written, but what else you keep in the folder is still in '{0}': {1}", "Close the programs that use it, then build again: that moves it.");

    /// <summary>A file that the user named is there and is somebody else's.</summary>
    public static DiagnosticId ForeignFile { get; } = new("PE0913", Severity.Error,
        "The file '{0}' was not written by this command.", "Choose another name, or delete it yourself; nothing was changed.");

    /// <summary>A page so large that browsers show it late or not at all.</summary>
    public static DiagnosticId LargePage { get; } = new("PE0914", Severity.Warning,
        "The page '{0}' has {1} bytes; more than {2} take browsers long to show.", "Split the article; the page was written all the same.");

    /// <summary>The machine has no data about languages.</summary>
    public static DiagnosticId NoLanguages { get; } = new("PE0915", Severity.Error,
        "The machine cannot tell languages apart: {0}", "{1}");

    /// <summary>A file that the user named for a report, a baseline or a guide would be read as part of the content.</summary>
    public static DiagnosticId OutputIsContent { get; } = new("PE0916", Severity.Error,
        "The file '{0}' lies in '{1}', where it would be read as an article or as settings.", "Choose a place outside of the content, or another ending; nothing was changed.");

    /// <summary>Standard output can't be written: the disk behind it is full.</summary>
    public static DiagnosticId UnwritableStream { get; } = new("PE0917", Severity.Error,
        "What the command says cannot be written: {0}.", "Send it to a place with room; files that it wrote are whole.");
}
