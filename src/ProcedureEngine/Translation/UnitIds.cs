using System.Security.Cryptography;
using System.Text;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Translation.Codes;

namespace ProcedureEngine.Translation;

/// <summary>Gives the units of an article their ids. Blocks that say the same in one section are told apart by their order.</summary>
internal sealed class UnitIds(string article)
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The mark of a text in ids that are sent out: 8 hex digits; <c>0</c> for nothing. White space makes no difference.</summary>
    public static string Mark(CodedText text) => text.Parts.IsEmpty ? "0" : Hash(Normal(text.Markdown), 4);

    /// <summary>The parts of an id that was sent out; no mark where it has none.</summary>
    public static (string Id, string? Mark) Parse(string exchangeId) =>
        exchangeId.IndexOf('-', StringComparison.Ordinal) is >= 0 and var dash ? (exchangeId[..dash], exchangeId[(dash + 1)..]) : (exchangeId, null);

    /// <summary>The id of the next unit of the article.</summary>
    public string Next(Unit unit, string markdown)
    {
        var name = $"{article}\n{unit.Section.Place}\n{(int)unit.Kind}\n{Normal(markdown)}";
        var count = seen[name] = seen.GetValueOrDefault(name) + 1;
        return "u" + Hash($"{name}\n{count}", 8);
    }

    private static string Normal(string markdown) => string.Join(' ', markdown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(string text, int bytes) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, bytes));
}
