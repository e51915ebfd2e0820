using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Alignment;

/// <summary>Gives steps the ids that all languages share.</summary>
internal static class StepIdAssignment
{
    /// <summary>How many characters an id has.</summary>
    public const int Length = 8;

    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>The first 8 characters of the lower-case base32 form (RFC 4648) of the SHA-256 of article key, line feed, place.</summary>
    public static string IdOf(string key, string place)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{place}"), hash);
        return string.Create(Length, BitConverter.ToUInt64([hash[7], hash[6], hash[5], hash[4], hash[3], hash[2], hash[1], hash[0]]), (text, bits) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = Base32[(int)(bits >> (59 - (5 * i))) & 31];
        });
    }

    /// <summary>For each locale tag, from a step's place to its id. A step without counterpart gets an id from its own place and locale.</summary>
    public static ImmutableDictionary<string, StepIds> Of(Article reference, ImmutableArray<AlignedVersion> versions)
    {
        var shared = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in BlockWalk.Steps(reference)) shared[step.Place] = New(reference.Key, step.Place, taken);

        var ids = ImmutableDictionary.CreateBuilder<string, StepIds>();
        ids[reference.Locale.Tag] = StepIds.Owning(shared);
        foreach (var version in versions)
        {
            var own = new Dictionary<string, string>(shared.Count, StringComparer.Ordinal);
            foreach (var pair in version.Pairs)
            {
                if (pair.Translation?.Step is not { } step) continue;
                own[step.Place] = pair.Reference?.Step is { } counterpart && shared.TryGetValue(counterpart.Place, out var id)
                    ? id
                    : New(version.Article.Key, $"{step.Place}\n{version.Article.Locale.Tag}", taken);
            }

            foreach (var step in BlockWalk.Steps(version.Article))
            {
                if (!own.ContainsKey(step.Place)) own[step.Place] = New(version.Article.Key, $"{step.Place}\n{version.Article.Locale.Tag}", taken);
            }

            ids[version.Article.Locale.Tag] = StepIds.Owning(own);
        }

        return ids.ToImmutable();
    }

    /// <summary>40 bits meet now and then; a step never gets the id of another.</summary>
    private static string New(ArticleKey key, string place, HashSet<string> taken)
    {
        var id = IdOf(key.Value, place);
        for (var n = 2; !taken.Add(id); n++) id = IdOf(key.Value, $"{place}~{n}");
        return id;
    }
}
