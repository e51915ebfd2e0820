using System.Text;
using ProcedureEngine.Translation.Codes;

namespace ProcedureEngine.Translation.Merging;

/// <summary>Turns what a translator wrote into Markdown: numbers become the markup that they stand for, and words never do.</summary>
internal static class TargetMarkdown
{
    private const string Special = "\\`*_~[]<>{}&|!:";

    /// <summary>What is wrong with the codes of a translation; null where nothing is.</summary>
    public static string? Fault(TranslationUnit unit, CodedText target)
    {
        if (!IsNested(target)) return "a pair is torn apart";
        var given = target.Ids.ToHashSet();
        var known = unit.Source.Ids.Union(unit.Target.Ids).ToHashSet();
        if (target.Ids.FirstOrDefault(id => !known.Contains(id), -1) is >= 0 and var foreign) return $"{foreign} is unknown";
        if (target.Ids.GroupBy(id => id).FirstOrDefault(g => g.Count() > 1) is { } doubled) return $"{doubled.Key} is doubled";

        // What the translation has not today can't be lost.
        var due = unit.At is null ? unit.Source.Ids : unit.Source.Ids.Intersect(unit.Target.Ids);
        return due.FirstOrDefault(id => !given.Contains(id), -1) is >= 0 and var lost ? $"{lost} is lost" : null;
    }

    /// <summary>The translation with the markup of its codes: that of the translation as it stands, else of the source.</summary>
    public static CodedText Resolve(TranslationUnit unit, CodedText target)
    {
        var (own, source) = (unit.Target.Codes(), unit.Source.Codes());
        return new([.. target.Parts.Select(part =>
        {
            if (part.Kind == CodeKind.Text) return part with { Value = part.Value.ReplaceLineEndings(" ").Replace('\t', ' ') };
            var (open, close) = own.TryGetValue(part.Id, out var code) ? code : source[part.Id];
            return part.Kind switch
            {
                CodeKind.Close => part with { Value = close ?? "" },
                CodeKind.Open => part with { Value = open },
                // A pair that came back without words inside is still a pair.
                _ => part with { Value = open + close },
            };
        })]);
    }

    /// <summary>The Markdown; null where there is none that is read as these words with this markup.</summary>
    public static string? Write(CodedText resolved, BlockForm form)
    {
        if (form != BlockForm.Cell && Reads(resolved, form)) return resolved.Markdown;
        var escaped = new CodedText([.. resolved.Parts.SelectMany(part => part.Kind == CodeKind.Text ? Escape(part.Value, form, onlyBars: true) : [part])]);
        if (Reads(escaped, form)) return escaped.Markdown;
        escaped = new CodedText([.. resolved.Parts.SelectMany(part => part.Kind == CodeKind.Text ? Escape(part.Value, form, onlyBars: false) : [part])]);
        return Reads(escaped, form) ? escaped.Markdown : null;
    }

    private static bool IsNested(CodedText text)
    {
        var open = new Stack<int>();
        foreach (var part in text.Parts)
        {
            if (part.Kind == CodeKind.Open) open.Push(part.Id);
            if (part.Kind == CodeKind.Close && !(open.TryPop(out var id) && id == part.Id)) return false;
        }

        return open.Count == 0;
    }

    private static bool Reads(CodedText text, BlockForm form) => InlineCodes.Read(text.Markdown, form == BlockForm.Html).IsSame(text);

    private static IEnumerable<CodedPart> Escape(string words, BlockForm form, bool onlyBars)
    {
        var plain = new StringBuilder();
        foreach (var c in words)
        {
            if (onlyBars ? c != '|' || form != BlockForm.Cell : !Special.Contains(c, StringComparison.Ordinal))
            {
                plain.Append(c);
                continue;
            }

            if (plain.Length > 0) yield return new CodedPart(CodeKind.Text, plain.ToString(), 0);
            plain.Clear();
            yield return new CodedPart(CodeKind.Alone, form == BlockForm.Html ? $"&#{(int)c};" : $"\\{c}", 0);
        }

        if (plain.Length > 0) yield return new CodedPart(CodeKind.Text, plain.ToString(), 0);
    }
}
