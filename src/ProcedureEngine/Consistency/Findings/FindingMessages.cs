using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace ProcedureEngine.Consistency.Findings;

/// <summary>
/// Every message that a finding may have: its name in the UI texts, and its English text as a composite format, which is the
/// JSON report's <c>message</c> and stands in where a language has no text. The arguments, in order:
/// <list type="bullet">
/// <item><see cref="MissingArticle"/>: locale.</item>
/// <item><see cref="WrongLanguage"/>: declared language (tag), language found (tag).</item>
/// <item><see cref="MixedSources"/>: locales with dates, such as <c>de-DE 2020-12-02, nb-NO 2021-08-13</c>.</item>
/// <item><see cref="StaleTranslation"/>: how many blocks, their lines in the source; <see cref="StaleByHash"/>: none; <see cref="SourceChanged"/>, <see cref="SourceAdded"/>, <see cref="SourceRemoved"/>: the block's words (shortened).</item>
/// <item><see cref="MissingSection"/>, <see cref="ExtraSection"/>: the heading.</item>
/// <item><see cref="MissingStep"/>, <see cref="ExtraStep"/>, <see cref="MovedStep"/>, <see cref="StepMerged"/>, <see cref="StepSplit"/>: the step's number in the version that has it (in the translation for a moved one), the step's words (shortened).</item>
/// <item><see cref="OrphanArticle"/>: the reference locale; <see cref="MissingParagraph"/>, <see cref="ExtraParagraph"/>: the paragraph's words (shortened); <see cref="TableLost"/>: its first row (shortened); <see cref="RowsLost"/>: how many rows, the first of them (shortened).</item>
/// <item><see cref="StepInText"/>: the step's number in the reference, the step's words (shortened); <see cref="StepsInText"/>: the numbers, the words of the first; <see cref="StepLostInText"/>: the number.</item>
/// <item><see cref="AlertLost"/>, <see cref="AlertExtra"/>: the alert's kind (<c>note</c>); <see cref="AlertFlattened"/>: the kind; <see cref="AlertKindChanged"/>: kind in the reference, kind in the translation.</item>
/// <item><see cref="LinkLost"/>, <see cref="LinkExtra"/>: the target; <see cref="LinkChanged"/>: target in the reference, target in the translation; <see cref="IncludeLost"/>: the included file.</item>
/// <item><see cref="NumberChanged"/>: numbers of the reference, numbers of the translation; <see cref="NumberLost"/>, <see cref="NumberExtra"/>: the numbers; <see cref="NumberInImage"/>: numbers of the reference, numbers of the translation (<c>–</c> for none).</item>
/// <item><see cref="CodeChanged"/>: code of the reference, code of the translation; <see cref="CodeLost"/>, <see cref="CodeExtra"/>: the code.</item>
/// <item><see cref="MediaLost"/>: the file's name; <see cref="MediaChanged"/>: file in the reference, file in the translation.</item>
/// <item><see cref="LabelCount"/>: labels in the reference, labels in the translation (counts); <see cref="LabelChanged"/>: label of the reference, label of the translation, what it is called elsewhere; <see cref="LabelTaken"/>: label of the reference, label of the translation, the label of the reference that this one stands for; <see cref="LabelNames"/>: label of the reference, its usual name, how often, its odd name, how often.</item>
/// <item><see cref="Untranslated"/>: language of the text (tag).</item>
/// <item><see cref="OmittedSentence"/>, <see cref="AddedSentence"/>: the sentence (shortened); <see cref="OmittedWords"/>: the words.</item>
/// <item><see cref="NegationLost"/>, <see cref="NegationAdded"/>: the denying word.</item>
/// <item><see cref="NameAltered"/>: the name; <see cref="TermDiffers"/>: the term of the reference, its name in the glossary.</item>
/// <item><see cref="StrayMarkup"/>: the marks; <see cref="LeakedPlaceholder"/>: the placeholder; <see cref="BrokenLinkMarkup"/>: the text around.</item>
/// </list>
/// </summary>
public static class FindingMessages
{
    /// <summary>The article has no version in a locale.</summary>
    public const string MissingArticle = "missing-article";

    /// <summary>The reference locale has no such article.</summary>
    public const string OrphanArticle = "orphan-article";

    /// <summary>The text is in another language than declared.</summary>
    public const string WrongLanguage = "wrong-language";

    /// <summary>The versions were made from different sources.</summary>
    public const string MixedSources = "mixed-sources";

    /// <summary>The source has changed, and it is known where.</summary>
    public const string StaleTranslation = "stale-translation";

    /// <summary>The source has changed; its older state can't be had.</summary>
    public const string StaleByHash = "stale-by-hash";

    /// <summary>A block of the source has changed.</summary>
    public const string SourceChanged = "source-changed";

    /// <summary>A block of the source is new.</summary>
    public const string SourceAdded = "source-added";

    /// <summary>A block of the source is gone.</summary>
    public const string SourceRemoved = "source-removed";

    /// <summary>A section is missing.</summary>
    public const string MissingSection = "missing-section";

    /// <summary>A section that only the translation has.</summary>
    public const string ExtraSection = "extra-section";

    /// <summary>A step is missing.</summary>
    public const string MissingStep = "missing-step";

    /// <summary>A step that only the translation has.</summary>
    public const string ExtraStep = "extra-step";

    /// <summary>A paragraph is missing.</summary>
    public const string MissingParagraph = "missing-paragraph";

    /// <summary>A paragraph that only the translation has.</summary>
    public const string ExtraParagraph = "extra-paragraph";

    /// <summary>A table is missing.</summary>
    public const string TableLost = "table-lost";

    /// <summary>Rows of a table are missing.</summary>
    public const string RowsLost = "rows-lost";

    /// <summary>A step stands at another place.</summary>
    public const string MovedStep = "moved-step";

    /// <summary>A step is said together with another one.</summary>
    public const string StepMerged = "step-merged";

    /// <summary>A step of the version is, in the reference, said together with another one.</summary>
    public const string StepSplit = "step-split";

    /// <summary>A step has become running text.</summary>
    public const string StepInText = "step-in-text";

    /// <summary>Several steps have become running text of one block.</summary>
    public const string StepsInText = "steps-in-text";

    /// <summary>A step is missing as a step: its words stand in a block that counts as another one.</summary>
    public const string StepLostInText = "step-lost-in-text";

    /// <summary>An alert is missing.</summary>
    public const string AlertLost = "alert-lost";

    /// <summary>An alert that only one version has.</summary>
    public const string AlertExtra = "alert-extra";

    /// <summary>An alert has become text that only looks like one.</summary>
    public const string AlertFlattened = "alert-flattened";

    /// <summary>An alert is of another kind.</summary>
    public const string AlertKindChanged = "alert-kind-changed";

    /// <summary>A link is missing.</summary>
    public const string LinkLost = "link-lost";

    /// <summary>A link that only the translation has.</summary>
    public const string LinkExtra = "link-extra";

    /// <summary>A link leads elsewhere.</summary>
    public const string LinkChanged = "link-changed";

    /// <summary>An include is missing.</summary>
    public const string IncludeLost = "include-lost";

    /// <summary>Numbers differ.</summary>
    public const string NumberChanged = "number-changed";

    /// <summary>A number is missing.</summary>
    public const string NumberLost = "number-lost";

    /// <summary>A number that only the translation has.</summary>
    public const string NumberExtra = "number-extra";

    /// <summary>Numbers differ in the alternative text of an image.</summary>
    public const string NumberInImage = "number-in-image";

    /// <summary>Code differs.</summary>
    public const string CodeChanged = "code-changed";

    /// <summary>Code is missing.</summary>
    public const string CodeLost = "code-lost";

    /// <summary>Code that only the translation has.</summary>
    public const string CodeExtra = "code-extra";

    /// <summary>An image or video is missing.</summary>
    public const string MediaLost = "media-lost";

    /// <summary>An image or video is another one.</summary>
    public const string MediaChanged = "media-changed";

    /// <summary>There are more or fewer UI labels.</summary>
    public const string LabelCount = "label-count";

    /// <summary>A UI label is another one.</summary>
    public const string LabelChanged = "label-changed";

    /// <summary>A label of the translation stands for another label of the reference in the same article.</summary>
    public const string LabelTaken = "label-taken";

    /// <summary>A label has two names in one language.</summary>
    public const string LabelNames = "label-names";

    /// <summary>Text was left in another language.</summary>
    public const string Untranslated = "untranslated";

    /// <summary>A sentence is missing.</summary>
    public const string OmittedSentence = "omitted-sentence";

    /// <summary>A part of a sentence is missing.</summary>
    public const string OmittedWords = "omitted-words";

    /// <summary>A sentence that only the translation has.</summary>
    public const string AddedSentence = "added-sentence";

    /// <summary>A negation is missing.</summary>
    public const string NegationLost = "negation-lost";

    /// <summary>A negation that only the translation has.</summary>
    public const string NegationAdded = "negation-added";

    /// <summary>A name that is not to be translated is missing.</summary>
    public const string NameAltered = "name-altered";

    /// <summary>A term is not called as the glossary says.</summary>
    public const string TermDiffers = "term-differs";

    /// <summary>Markup that shows as text.</summary>
    public const string StrayMarkup = "stray-markup";

    /// <summary>A placeholder of a translation tool that shows as text.</summary>
    public const string LeakedPlaceholder = "leaked-placeholder";

    /// <summary>Link syntax that shows as text.</summary>
    public const string BrokenLinkMarkup = "broken-link-markup";

    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        [MissingArticle] = "The article has no version in {0}.",
        [OrphanArticle] = "The article has no version in {0}, which it should be translated from.",
        [WrongLanguage] = "The article is declared to be in {0} but is written in {1}.",
        [MixedSources] = "The versions were made from different sources: {0}.",
        [StaleTranslation] = "The source has changed since this translation was made. Blocks: {0}; lines in the source: {1}.",
        [StaleByHash] = "The source has changed since this translation was made.",
        [SourceChanged] = "The source has changed here: “{0}”",
        [SourceAdded] = "The source has gained this: “{0}”",
        [SourceRemoved] = "The source has lost this: “{0}”",
        [MissingSection] = "The section “{0}” is missing.",
        [ExtraSection] = "The section “{0}” stands only here.",
        [MissingStep] = "Step {0} is missing: “{1}”",
        [ExtraStep] = "Step {0} stands only here: “{1}”",
        [MissingParagraph] = "A paragraph is missing: “{0}”",
        [ExtraParagraph] = "A paragraph stands only here: “{0}”",
        [TableLost] = "A table is missing: “{0}”",
        [RowsLost] = "Rows of the table are missing ({0}), such as “{1}”.",
        [MovedStep] = "Step {0} stands at another place: “{1}”",
        [StepMerged] = "Step {0} of the reference is part of this step: “{1}”",
        [StepSplit] = "Step {0} is part of a step in the reference: “{1}”",
        [StepInText] = "Step {0} has become running text of the paragraph before: “{1}”",
        [StepsInText] = "Steps {0} have become running text of one paragraph: “{1}”",
        [StepLostInText] = "Step {0} is missing in the list: its words stand in the text of another step.",
        [AlertLost] = "The alert is missing ({0}).",
        [AlertExtra] = "The alert stands only here ({0}).",
        [AlertFlattened] = "The alert ({0}) has become plain text.",
        [AlertKindChanged] = "The alert is of another kind: {0} became {1}.",
        [LinkLost] = "The link to {0} is missing.",
        [LinkExtra] = "The link to {0} stands only here.",
        [LinkChanged] = "The link leads elsewhere: {0} became {1}.",
        [IncludeLost] = "The included text {0} is missing.",
        [NumberChanged] = "Numbers differ: {0} became {1}.",
        [NumberLost] = "The number {0} is missing.",
        [NumberExtra] = "The number {0} stands only here.",
        [NumberInImage] = "Numbers in the alternative text of an image differ: {0} became {1}.",
        [CodeChanged] = "Code differs: {0} became {1}.",
        [CodeLost] = "The code {0} is missing.",
        [CodeExtra] = "The code {0} stands only here.",
        [MediaLost] = "The image or video {0} is missing.",
        [MediaChanged] = "The image or video is another one: {0} became {1}.",
        [LabelCount] = "There are {0} UI labels in the reference and {1} here.",
        [LabelChanged] = "The UI label is another one: “{0}” is called “{2}” elsewhere, here “{1}”.",
        [LabelTaken] = "The UI label is another one: “{1}” stands for “{2}” in this article, not for “{0}”.",
        [LabelNames] = "The UI label “{0}” has two names: “{1}” ({2} times) and “{3}” ({4} times).",
        [Untranslated] = "The text is not translated ({0}).",
        [OmittedSentence] = "A sentence is missing: “{0}”",
        [OmittedWords] = "Words are missing: {0}",
        [AddedSentence] = "A sentence stands only here: “{0}”",
        [NegationLost] = "The negation “{0}” is missing: the text may say the opposite.",
        [NegationAdded] = "The negation “{0}” stands only here: the text may say the opposite.",
        [NameAltered] = "The name “{0}” is missing; it is not to be translated.",
        [TermDiffers] = "“{0}” is called “{1}” in the glossary; something else stands here.",
        [StrayMarkup] = "Markup shows as text: {0}",
        [LeakedPlaceholder] = "A placeholder of a translation tool shows as text: {0}",
        [BrokenLinkMarkup] = "A link is broken and shows as text: {0}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of every message.</summary>
    public static ImmutableArray<string> All { get; } = [.. English.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The English text of a finding.</summary>
    public static string InEnglish(Finding finding) =>
        string.Format(CultureInfo.InvariantCulture, English[finding.MessageKey], [.. finding.Arguments]);

    /// <summary>The English text of a message, with its placeholders.</summary>
    public static string InEnglish(string messageKey) => English[messageKey];
}
