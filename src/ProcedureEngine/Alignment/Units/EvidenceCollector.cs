using System.Collections.Immutable;
using ProcedureEngine.Languages.Vocabulary;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.Labels;

namespace ProcedureEngine.Alignment.Units;

/// <summary>Gathers the evidence of one unit in a single walk over its text.</summary>
/// <param name="language">The words that say what a label names.</param>
internal sealed class EvidenceCollector(LabelVocabulary language)
{
    private readonly List<string> links = [], includes = [], media = [], code = [], labels = [], numbers = [];
    private readonly List<int> anchors = [];
    private readonly WordBag words = new();
    private int length;

    // Rules ask for the words of every label.
    [ThreadStatic]
    private static EvidenceCollector? shared;

    public UnitEvidence Of(ImmutableArray<Inline> text)
    {
        Clear();
        Add(text);
        return Result();
    }

    public UnitEvidence OfCode(string text)
    {
        Clear();
        AddCode(text);

        // Where one line of it was edited, the other names still say that it is the same code.
        AddWords(text);
        numbers.Clear();
        length = Math.Min(text.Length, 400);
        return Result();
    }

    public UnitEvidence OfMedia(string address)
    {
        Clear();
        AddMedia(address);
        return Result();
    }

    public UnitEvidence OfInclude(string path)
    {
        Clear();
        AddInclude(path);
        return Result();
    }

    /// <summary>The different words of a text, in order.</summary>
    public static ImmutableArray<Word> WordsOf(string text)
    {
        var collector = shared ??= new EvidenceCollector(new LabelVocabulary());
        collector.Clear();
        collector.AddWords(text);
        return collector.words.ToImmutable();
    }

    private void Clear()
    {
        links.Clear();
        includes.Clear();
        media.Clear();
        code.Clear();
        labels.Clear();
        numbers.Clear();
        anchors.Clear();
        words.Clear();
        length = 0;
    }

    private UnitEvidence Result()
    {
        anchors.Sort();
        return new UnitEvidence
        {
            Links = [.. links],
            Includes = [.. includes],
            Media = [.. media],
            Code = [.. code],
            Labels = [.. labels],
            Numbers = [.. numbers],
            Length = length,
            Anchors = [.. anchors],
            Words = words.ToImmutable(),
        };
    }

    private void Add(ImmutableArray<Inline> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            switch (content[i])
            {
                case Text t: AddWords(t.Value); break;
                case Emphasis e: Add(e.Content); break;
                case UiLabel l:
                    labels.Add(PlainText.Of(l.Content));
                    Add(l.Content);
                    break;
                case CodeSpan c when NamesControl(content, i, c.Value):
                    labels.Add(c.Value);
                    AddWords(c.Value);
                    break;
                case CodeSpan c: AddCode(c.Value); break;
                case Link l:
                    var target = AddressNormalizer.Normalize(l.Target);
                    links.Add(target);
                    anchors.Add(Hash(target, 1));
                    Add(l.Content);
                    break;
                case Image m: AddMedia(m.Source); break;
                case IncludedText t: AddInclude(t.Path); break;
                case Segment s: Add(s.Target); break;
                case KeyboardKey k: AddWords(k.Value); break;
            }
        }
    }

    /// <summary>Whether words in backticks name what is pressed: ``Click `Next` ``, ``the `Save as` button``.</summary>
    private bool NamesControl(ImmutableArray<Inline> content, int index, string value) =>
        UnitEvidence.IsWordy(value) && !char.IsLower(value[0]) && LabelRoles.Of(content, index, language) is UiRole.Button;

    private void AddCode(string value)
    {
        code.Add(value);
        anchors.Add(Hash(value, 3));
    }

    private void AddMedia(string address)
    {
        var name = AddressNormalizer.FileName(AddressNormalizer.Normalize(address));
        media.Add(name);
        anchors.Add(Hash(name, 2));
    }

    private void AddInclude(string path)
    {
        var name = AddressNormalizer.Normalize(path);
        includes.Add(name);
        anchors.Add(Hash(AddressNormalizer.FileName(name), 5));
    }

    private void AddWords(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var end = char.IsAsciiDigit(text[i]) ? NumberScanner.End(text, i) : i;
            if (end > start && (end == text.Length || !char.IsLetter(text[end]) || IsWithoutSpaces(text[end])))
            {
                numbers.Add(text[start..end]);
                anchors.Add(DigitHash(text.AsSpan(start, end - start)));
                length += end - start;
                i = end;
                continue;
            }

            while (i < text.Length && ((char.IsLetterOrDigit(text[i]) && !(char.IsAsciiDigit(text[i]) && i > start && IsWithoutSpaces(text[i - 1]))) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
            length += i - start;
            if (Word.Of(text.AsSpan(start, i - start)) is { } word) words.Add(word);
        }
    }

    /// <summary>Whether a letter is of a script that writes numbers right beside its words (Chinese, Japanese, Korean, Thai).</summary>
    private static bool IsWithoutSpaces(char c) => c > '\u0E00' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherLetter;

    private static int Hash(ReadOnlySpan<char> text, uint kind)
    {
        var hash = 2166136261 ^ kind;
        foreach (var c in text) hash = (hash ^ c) * 16777619;
        return (int)hash;
    }

    /// <summary>Languages group and point differently; what stays are the digits.</summary>
    private static int DigitHash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261 ^ 4;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) hash = (hash ^ c) * 16777619;
        }

        return (int)hash;
    }
}
