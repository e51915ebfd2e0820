using System.Buffers;
using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Code;

/// <summary>The code of one version beside the reference's: in the line along the pairs, and blocks that only one of the two has.</summary>
internal sealed class ComparedCode
{
    /// <summary>How many pairs away a block may have been joined with this one.</summary>
    private const int Neighbourhood = 3;

    private readonly AlignedSet set;
    private readonly AlignedVersion version;
    private Dictionary<string, string?>? languages;

    public ComparedCode(AlignedSet set, AlignedVersion version) => (this.set, this.version) = (set, version);

    /// <summary>The code of every block with the word behind its fence; gathered where code differs, as it does in few articles.</summary>
    private Dictionary<string, string?> Languages
    {
        get
        {
            if (languages is not null) return languages;
            languages = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var unit in set.ReferenceUnits.Concat(version.Units))
            {
                if (unit.Block is CodeBlock block) languages.TryAdd(block.Text, block.Language);
            }

            return languages;
        }
    }

    /// <summary>The pairs whose code differs, with what is lost and what is new in each.</summary>
    public List<(UnitPair Pair, List<string> Lost, List<string> Extra)> Differences()
    {
        var differences = PairDifferences.Of(version, u => IsProse(u) ? [] : u.Evidence.Code, AreEqual);
        foreach (var (pair, lost, extra) in differences)
        {
            var (a, b) = (pair.Reference!, pair.Translation!);

            // Words that one version sets as code and the other does not are there all the same.
            lost.RemoveAll(c => Says(b, c));
            extra.RemoveAll(c => Says(a, c));

            // Said twice in one language and once in the other is style.
            if (extra.Count == 0 && lost.TrueForAll(b.Evidence.Code.Contains)) lost.Clear();
            if (lost.Count == 0) extra.RemoveAll(a.Evidence.Code.Contains);

            // The same names in one piece or in several: `list` of `str`, `list[str]`.
            if (lost.Count != extra.Count && CodeInText.NamesOf(lost).SetEquals(CodeInText.NamesOf(extra)))
            {
                lost.Clear();
                extra.Clear();
            }

            // A sentence begins with a capital, also where it begins with code.
            if (extra.Count > 0 && b.Content.StartsWith(extra[0], StringComparison.Ordinal) && IsCapital(extra[0], lost))
            {
                var name = extra[0];
                lost.RemoveAll(c => IsCapital(name, [c]));
                extra.RemoveAt(0);
            }

            // Values that one version sets as one piece of code and the other as two: `0` or `false`, `0 | false`.
            if (lost.Count > 0) extra.RemoveAll(c => IsMadeOf(c, a.Evidence.Code, lost));
            if (extra.Count > 0) lost.RemoveAll(c => IsMadeOf(c, b.Evidence.Code, extra));

            // The name of a control in backticks is a label to those versions only whose language has the words around it.
            var labels = a.Evidence.Labels.Length - b.Evidence.Labels.Length;
            while (labels > 0 && lost.Count < extra.Count && RemoveWordy(extra)) labels--;
            while (labels < 0 && extra.Count < lost.Count && RemoveWordy(lost)) labels++;

            // What it is called in either language needs no words around it to be seen.
            CodeInText.RemoveTranslatedNames(lost, extra);
        }

        // Prose that is indented too far is prose in every version, also where nothing is known of the language.
        differences.RemoveAll(d => (d.Lost.Count == 0 && d.Extra.Count == 0) || IsProse(d.Pair.Reference!) || IsProse(d.Pair.Translation!) || IsJoined(d.Pair));
        return differences;
    }

    /// <summary>Code as a message shows it: without the comments of blocks, which are translated, where something else is left.</summary>
    public string Shown(List<string> code) => Multiset.Join(code.Select(Bare));

    /// <summary>Code without the comments of a block; all of it where nothing else is left, and in the line.</summary>
    public string Bare(string code) =>
        Languages.TryGetValue(code, out var language) && string.Join('\n', CodeComments.Without(code, language, isBlock: true)) is var bare && !string.IsNullOrWhiteSpace(bare) ? bare : code;

    /// <summary>Whether a name is one of others with a capital: <c>Async</c> for <c>async</c>.</summary>
    private static bool IsCapital(string name, List<string> others) =>
        name.Length > 1 && char.IsUpper(name[0]) && others.Exists(o => o.Length == name.Length && char.ToUpperInvariant(o[0]) == name[0] && o.AsSpan(1).SequenceEqual(name.AsSpan(1)));

    private static readonly SearchValues<char> Joints = SearchValues.Create(" |=,:/");

    /// <summary>Whether code is made of code of the other version with nothing but marks between; what stands alone there is taken from the list.</summary>
    private static bool IsMadeOf(string code, ImmutableArray<string> parts, List<string> alone)
    {
        var rest = code;
        var used = 0;
        foreach (var part in parts.Distinct(StringComparer.Ordinal).OrderByDescending(p => p.Length))
        {
            var at = part.Length < code.Length ? rest.IndexOf(part, StringComparison.Ordinal) : -1;
            if (at < 0) continue;
            rest = rest[..at] + " " + rest[(at + part.Length)..];
            used++;
        }

        if (used < 2 || rest.AsSpan().ContainsAnyExcept(Joints)) return false;
        alone.RemoveAll(p => code.Contains(p, StringComparison.Ordinal));
        return true;
    }

    private static bool RemoveWordy(List<string> code)
    {
        var at = code.FindIndex(CodeInText.IsWords);
        if (at >= 0) code.RemoveAt(at);
        return at >= 0;
    }

    /// <summary>Code blocks without counterpart, unless their code stands in another block near by, or in something that is reported as a whole.</summary>
    public IEnumerable<UnitPair> LoneBlocks()
    {
        UnpairedUnits? lone = null;
        for (var place = 0; place < version.Pairs.Length; place++)
        {
            var pair = version.Pairs[place];
            if (pair is { Reference: not null, Translation: not null } || (pair.Reference ?? pair.Translation) is not { Kind: UnitKind.Code, IsIncluded: false, Block: CodeBlock block } unit) continue;
            if (pair.Confidence < RuleThresholds.SureAbsence || IsProse(unit)) continue;
            lone ??= new UnpairedUnits(version);
            if (lone.HolderOf(unit) is not null) continue;
            var own = CodeText.Plain(block.Text, block.Language, isBlock: true);
            if (own.Length > 0 && !StandsNearBy(own, place, isReference: pair.Translation is null)) yield return pair;
        }
    }

    /// <summary>Whether code stands in the code of the other version around a place.</summary>
    private bool StandsNearBy(string code, int place, bool isReference)
    {
        for (var k = Math.Max(0, place - Neighbourhood); k <= Math.Min(version.Pairs.Length - 1, place + Neighbourhood); k++)
        {
            var pair = version.Pairs[k];
            if (k == place || (isReference ? pair.Translation : pair.Reference) is not { } other) continue;

            // What has its own counterpart of the same code stands for that one.
            if (pair is { Reference: { } a, Translation: { } b } && a.Kind == UnitKind.Code && Plain(a) == Plain(b)) continue;
            if (other.Evidence.Code.Any(c => CodeText.Plain(c, Languages.GetValueOrDefault(c), Languages.ContainsKey(c)).Contains(code, StringComparison.Ordinal))) return true;
        }

        return false;
    }

    /// <summary>Whether a block is the counterpart of two that follow each other in the other version.</summary>
    private bool IsJoined(UnitPair pair)
    {
        if (pair is not { Reference: { Kind: UnitKind.Code } a, Translation: { Kind: UnitKind.Code } b }) return false;
        var place = PairPlaces.Of(version).IndexOf(pair);
        var (own, other) = (Plain(a), Plain(b));
        for (var k = Math.Max(0, place - Neighbourhood); k <= Math.Min(version.Pairs.Length - 1, place + Neighbourhood); k++)
        {
            switch (version.Pairs[k])
            {
                case { Reference: { Kind: UnitKind.Code } alone, Translation: null } when own + Plain(alone) == other || Plain(alone) + own == other: return true;
                case { Reference: null, Translation: { Kind: UnitKind.Code } alone } when other + Plain(alone) == own || Plain(alone) + other == own: return true;
            }
        }

        return false;
    }

    private static string Plain(Unit unit) => CodeText.Plain(unit.Content, (unit.Block as CodeBlock)?.Language, isBlock: true);

    private bool AreEqual(string a, string b)
    {
        var (language, isBlock) = (Languages.GetValueOrDefault(a), Languages.ContainsKey(a));
        if (CodeText.AreEqual(a, b, language, isBlock)) return true;

        // An example of a setting names the reader's own language.
        if (!isBlock) return false;
        var (x, y) = (WithoutLocale(a, set.Reference.Locale), WithoutLocale(b, version.Article.Locale));
        return (x != a || y != b) && CodeText.AreEqual(x, y, language, isBlock);
    }

    /// <summary>Code with a mark in the place of a quoted language (<c>lang: 'de'</c>), and of a folder that is named by one.</summary>
    private static string WithoutLocale(string code, Locale locale)
    {
        foreach (var tag in (ReadOnlySpan<string>)[locale.Tag, locale.Language])
        {
            foreach (var (open, close) in (ReadOnlySpan<(char, char)>)[('"', '"'), ('\'', '\''), ('/', '/')])
            {
                code = code.Replace($"{open}{tag}{close}", $"{open}{CodePlaceholders.Mark}{close}", StringComparison.OrdinalIgnoreCase);
            }
        }

        return code;
    }

    /// <summary>Whether a unit says something in its words or labels, between other characters than letters and digits.</summary>
    private static bool Says(Unit unit, string code)
    {
        if (unit.Kind == UnitKind.Code) return false;
        if (code.Length > 2 && code[0] is '"' or '\'' && code[^1] == code[0]) code = code[1..^1];
        code = code.Replace("->", ">", StringComparison.Ordinal);
        var text = ProseText.Words(unit).Replace("->", ">", StringComparison.Ordinal);
        for (var at = text.IndexOf(code, StringComparison.Ordinal); at >= 0; at = text.IndexOf(code, at + 1, StringComparison.Ordinal))
        {
            var end = at + code.Length;
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(code[0])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) || !char.IsLetterOrDigit(code[^1]))) return true;
        }

        return false;
    }

    /// <summary>A paragraph that was indented too far is code to Markdown and prose to its author.</summary>
    private bool IsProse(Unit unit)
    {
        if (unit.Block is not CodeBlock { Language: null }) return false;
        var count = new LanguageCount();
        count.Add(unit.Content);
        return set.Articles.Any(a => count.Of(a.Locale.Language) is >= 3 and var known && known * 5 >= count.Words);
    }
}
