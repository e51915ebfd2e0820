namespace ProcedureEngine.Rendering.Guide;

/// <summary>The addresses behind the links of a document on paper, numbered as they come. What is linked twice has one number.</summary>
internal sealed class LinkList
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<ListedLink> links = [];

    /// <summary>The links by number, from 1.</summary>
    public IReadOnlyList<ListedLink> Links => links;

    /// <summary>The number of a link; a new one where its address is not in the list.</summary>
    public int NumberOf(ListedLink link)
    {
        if (numbers.TryGetValue(link.Address, out var number)) return number;
        links.Add(link);
        return numbers[link.Address] = links.Count;
    }
}
