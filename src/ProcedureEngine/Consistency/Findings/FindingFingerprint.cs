using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Findings;

/// <summary>Names a finding by what it says, so that a link to it, a baseline or a code-scanning alert survives edits of other lines.</summary>
public static class FindingFingerprint
{
    /// <summary>
    /// 16 hex digits made from article, locale, rule, message and evidence; no line numbers, and nothing that changes
    /// with edits elsewhere, such as step numbers (<see cref="FindingMessage.Volatile"/>) and counts (<see cref="Finding.Identity"/>). Two findings of one version that say exactly the same have the same fingerprint: <see cref="Of(IEnumerable{Finding})"/> tells them apart.
    /// </summary>
    public static string Of(Finding finding)
    {
        var content = new StringBuilder(128)
            .Append(finding.IsOfCorpus ? "" : finding.Article.Value).Append('\n')
            .Append(finding.Locale.Tag).Append('\n')
            .Append(finding.Rule).Append('\n');
        if (finding.Identity is { } identity) return Of(content.Append(identity).ToString());
        content.Append(finding.Message.Key).Append('\n').Append(finding.Evidence);
        foreach (var argument in finding.Message.Lasting(finding.Arguments)) content.Append('\n').Append(argument);
        return Of(content.ToString());
    }

    /// <summary>16 hex digits made from a diagnostic's file, code and words; no line numbers.</summary>
    public static string Of(Diagnostic diagnostic) => Of(string.Join('\n', [diagnostic.Path, diagnostic.Id.Code, .. diagnostic.Arguments]));

    /// <summary>The findings of an article in their order, each with its fingerprint.</summary>
    public static ImmutableArray<Finding> Name(IReadOnlyCollection<Finding> findings) => [.. findings.Zip(Of(findings), (finding, print) => finding with { Fingerprint = print })];

    /// <summary>The fingerprints of an article's findings in their order; the second of two equal ones ends in <c>-2</c>, the third in <c>-3</c>.</summary>
    public static IEnumerable<string> Of(IEnumerable<Finding> findings) => Distinct(findings.Select(Of));

    /// <summary>The fingerprints of diagnostics in their order, kept different as those of findings are.</summary>
    public static IEnumerable<string> Of(IEnumerable<Diagnostic> diagnostics) => Distinct(diagnostics.Select(Of));

    /// <summary>16 hex digits made from a text.</summary>
    internal static string Of(string content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(content), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash).ToString("x16", null);
    }

    private static IEnumerable<string> Distinct(IEnumerable<string> prints)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var print in prints)
        {
            var count = seen[print] = seen.GetValueOrDefault(print) + 1;
            yield return count == 1 ? print : FormattableString.Invariant($"{print}-{count}");
        }
    }
}
