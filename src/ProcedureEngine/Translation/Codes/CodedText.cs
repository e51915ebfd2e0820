using System.Collections.Immutable;
using System.Text;

namespace ProcedureEngine.Translation.Codes;

/// <summary>The text of a block as words and numbered inline codes.</summary>
/// <param name="Parts">In order; opening and closing codes are nested as brackets are.</param>
public sealed record CodedText(ImmutableArray<CodedPart> Parts)
{
    /// <summary>Nothing at all.</summary>
    public static CodedText Empty { get; } = new([]);

    /// <summary>The Markdown that it stands for.</summary>
    public string Markdown => string.Concat(Parts.Select(p => p.Value));

    /// <summary>The words alone.</summary>
    public string Words => string.Concat(Parts.Select(p => p.Kind == CodeKind.Text ? p.Value : ""));

    /// <summary>The numbers of its codes, one for each pair or lone code, in order.</summary>
    public IEnumerable<int> Ids => Parts.Where(p => p.Kind is CodeKind.Alone or CodeKind.Open).Select(p => p.Id);

    /// <summary>The markup of each code by its number: what opens it, and what closes it, or null.</summary>
    public Dictionary<int, (string Open, string? Close)> Codes()
    {
        var codes = new Dictionary<int, (string Open, string? Close)>();
        foreach (var part in Parts)
        {
            if (part.Kind is CodeKind.Alone or CodeKind.Open) codes[part.Id] = (part.Value, null);
            else if (part.Kind == CodeKind.Close && codes.TryGetValue(part.Id, out var code)) codes[part.Id] = (code.Open, part.Value);
        }

        return codes;
    }

    /// <summary>Whether both say the same with the same markup, whatever its numbers, and however lines were broken.</summary>
    public bool IsSame(CodedText other) => Comparable(this) == Comparable(other);

    /// <summary>
    /// The text with the numbers of the codes of a source: a code takes the number of the next one there that is of its kind. What the
    /// source has not gets numbers behind those of the source.
    /// </summary>
    public CodedText NumberedAs(CodedText source)
    {
        var free = source.Parts.Where(p => p.Kind is CodeKind.Alone or CodeKind.Open).ToList();
        var next = free.Count == 0 ? 1 : free.Max(p => p.Id) + 1;
        var (ids, taken) = (new Dictionary<int, int>(), new HashSet<int>());
        // Codes that are equal to the letter first: what comes in another order keeps its number.
        foreach (var alike in (Func<CodedPart, string>[])[p => p.Value, p => CodeNames.Of(p.Value)])
        {
            var waiting = free.Where(p => !taken.Contains(p.Id)).GroupBy(p => (p.Kind, alike(p))).ToDictionary(g => g.Key, g => new Queue<CodedPart>(g));
            foreach (var part in Parts)
            {
                if (part.Kind is not (CodeKind.Alone or CodeKind.Open) || ids.ContainsKey(part.Id)) continue;
                if (!waiting.TryGetValue((part.Kind, alike(part)), out var matches) || !matches.TryDequeue(out var match)) continue;
                ids[part.Id] = match.Id;
                taken.Add(match.Id);
            }
        }

        foreach (var id in Ids)
        {
            if (!ids.ContainsKey(id)) ids[id] = next++;
        }

        return new CodedText([.. Parts.Select(p => p.Kind == CodeKind.Text ? p : p with { Id = ids[p.Id] })]);
    }

    private static string Comparable(CodedText text)
    {
        var builder = new StringBuilder();
        foreach (var part in text.Parts)
        {
            if (part.Kind == CodeKind.Text) builder.Append(part.Value);
            else builder.Append('\u0001').Append((int)part.Kind).Append(part.Value).Append('\u0001');
        }

        return string.Join(' ', builder.ToString().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }
}
