using System.Collections.Immutable;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Rendering.Index;

/// <summary>What an article's front matter files it under, by which lists of articles are filtered.</summary>
/// <param name="Product">From <c>product</c>, <c>products</c>, <c>ms.prod</c>, <c>ms.product</c>, <c>ms.service</c> and <c>ms.subservice</c>.</param>
/// <param name="Topic">From <c>topic</c> and <c>ms.topic</c>.</param>
/// <param name="Audience">From <c>audience</c> and <c>ms.audience</c>.</param>
public sealed record Classification(ImmutableArray<string> Product, ImmutableArray<string> Topic, ImmutableArray<string> Audience)
{
    /// <summary>Filed under nothing.</summary>
    public static Classification None { get; } = new([], [], []);

    /// <summary>What front matter says. Values differ in more than case; empty ones and <c>null</c> are left out.</summary>
    public static Classification Of(Metadata metadata)
    {
        ImmutableArray<string> product = [], topic = [], audience = [];
        foreach (var entry in metadata.Entries)
        {
            switch (entry.Key.Length)
            {
                case 5 when Is(entry, "topic"):
                case 8 when Is(entry, "ms.topic"): topic = With(topic, entry.Values); break;
                case 8 when Is(entry, "audience"):
                case 11 when Is(entry, "ms.audience"): audience = With(audience, entry.Values); break;
                case 7 when Is(entry, "product") || Is(entry, "ms.prod"):
                case 8 when Is(entry, "products"):
                case 10 when Is(entry, "ms.product") || Is(entry, "ms.service"):
                case 13 when Is(entry, "ms.subservice"): product = With(product, entry.Values); break;
            }
        }

        return product.IsEmpty && topic.IsEmpty && audience.IsEmpty ? None : new Classification(product, topic, audience);
    }

    private static bool Is(MetadataEntry entry, string key) => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<string> With(ImmutableArray<string> known, ImmutableArray<string> values)
    {
        foreach (var value in values)
        {
            var name = value.Trim();
            if (name.Length is 0 or > 100 || name is "null" or "~" || known.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            known = known.Add(name);
        }

        return known;
    }
}
