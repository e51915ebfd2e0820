using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ProcedureEngine.Consistency;

/// <summary>Names a finding by what it says, so that a link to it, a baseline or a code-scanning alert survives edits of other lines.</summary>
public static class FindingFingerprint
{
    /// <summary>
    /// 16 hex digits made from article, locale, rule, message and evidence; no line numbers. Two findings of one version that
    /// say exactly the same have the same fingerprint: <see cref="Of(IEnumerable{Finding})"/> tells them apart.
    /// </summary>
    public static string Of(Finding finding)
    {
        var content = new StringBuilder(128)
            .Append(finding.Article.Value).Append('\n')
            .Append(finding.Locale.Tag).Append('\n')
            .Append(finding.Rule).Append('\n')
            .Append(finding.MessageKey).Append('\n')
            .Append(finding.Evidence);
        foreach (var argument in finding.Arguments) content.Append('\n').Append(argument);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString()), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash).ToString("x16", null);
    }

    /// <summary>The fingerprints of an article's findings in their order; the second of two equal ones ends in <c>-2</c>, the third in <c>-3</c>.</summary>
    public static IEnumerable<string> Of(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var print = Of(finding);
            var count = seen[print] = seen.GetValueOrDefault(print) + 1;
            yield return count == 1 ? print : FormattableString.Invariant($"{print}-{count}");
        }
    }
}
