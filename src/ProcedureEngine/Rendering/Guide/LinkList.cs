namespace ProcedureEngine.Rendering.Guide;

/// <summary>The addresses behind the links of a document on paper, numbered as they come. What is linked twice has one number.</summary>
internal sealed class LinkList
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> addresses = [];

    /// <summary>The addresses by number, from 1: absolute, or the path of a page of the site.</summary>
    public IReadOnlyList<string> Addresses => addresses;

    /// <summary>The number of an address; a new one where it is not in the list.</summary>
    public int NumberOf(string address)
    {
        if (numbers.TryGetValue(address, out var number)) return number;
        addresses.Add(address);
        return numbers[address] = addresses.Count;
    }
}
