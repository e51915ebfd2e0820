using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>The words of one language that nearly every interface has: what a corpus too small to teach them is told by.</summary>
public sealed class InterfaceVocabulary
{
    // What is the contrary of what. Two words that merely differ may be two translations of one.
    private static readonly (InterfaceMeaning One, InterfaceMeaning Other)[] Contraries =
    [
        (InterfaceMeaning.Yes, InterfaceMeaning.No), (InterfaceMeaning.On, InterfaceMeaning.Off), (InterfaceMeaning.Accept, InterfaceMeaning.Decline),
        (InterfaceMeaning.Open, InterfaceMeaning.Close), (InterfaceMeaning.Enable, InterfaceMeaning.Disable), (InterfaceMeaning.Show, InterfaceMeaning.Hide),
        (InterfaceMeaning.Add, InterfaceMeaning.Delete), (InterfaceMeaning.Next, InterfaceMeaning.Back), (InterfaceMeaning.Start, InterfaceMeaning.Stop),
        (InterfaceMeaning.Allow, InterfaceMeaning.Block), (InterfaceMeaning.Lock, InterfaceMeaning.Unlock), (InterfaceMeaning.Block, InterfaceMeaning.Unlock),
        (InterfaceMeaning.Connect, InterfaceMeaning.Disconnect), (InterfaceMeaning.Install, InterfaceMeaning.Uninstall), (InterfaceMeaning.SignIn, InterfaceMeaning.SignOut),
        (InterfaceMeaning.Import, InterfaceMeaning.Export), (InterfaceMeaning.Upload, InterfaceMeaning.Download), (InterfaceMeaning.Expand, InterfaceMeaning.Collapse),
        (InterfaceMeaning.True, InterfaceMeaning.False), (InterfaceMeaning.Ok, InterfaceMeaning.Cancel), (InterfaceMeaning.Save, InterfaceMeaning.Cancel),
        (InterfaceMeaning.Save, InterfaceMeaning.Delete), (InterfaceMeaning.Next, InterfaceMeaning.Cancel), (InterfaceMeaning.Yes, InterfaceMeaning.Cancel),
        (InterfaceMeaning.Copy, InterfaceMeaning.Paste), (InterfaceMeaning.Undo, InterfaceMeaning.Redo), (InterfaceMeaning.Left, InterfaceMeaning.Right),
        (InterfaceMeaning.On, InterfaceMeaning.Disable), (InterfaceMeaning.Off, InterfaceMeaning.Enable), (InterfaceMeaning.True, InterfaceMeaning.No), (InterfaceMeaning.False, InterfaceMeaning.Yes),
    ];

    private readonly ImmutableArray<InterfaceMeaning> meanings = [];

    /// <summary>No words.</summary>
    public InterfaceVocabulary()
    {
    }

    private InterfaceVocabulary(ImmutableArray<InterfaceMeaning> meanings) => this.meanings = meanings;

    /// <summary>The words, in lower case.</summary>
    public WordSet Words { get; private init; } = WordSet.Empty;

    /// <summary>What a label or a cell means, without case, spaces around it and dots behind it; <see cref="InterfaceMeaning.None"/> for what is no such word.</summary>
    public InterfaceMeaning Of(ReadOnlySpan<char> text) => Words.IndexOf(text.Trim().TrimEnd(".…")) is >= 0 and var index ? meanings[index] : InterfaceMeaning.None;

    /// <summary>Whether two words mean the contrary of each other, and nothing that is the same.</summary>
    public static bool AreContrary(InterfaceMeaning one, InterfaceMeaning other)
    {
        if (one == InterfaceMeaning.None || other == InterfaceMeaning.None || (one & other) != 0) return false;
        foreach (var (x, y) in Contraries)
        {
            if (((one & x) != 0 && (other & y) != 0) || ((one & y) != 0 && (other & x) != 0)) return true;
        }

        return false;
    }

    /// <summary>Reads lines such as <c>Delete: löschen, entfernen</c>.</summary>
    internal static InterfaceVocabulary Parse(string lines)
    {
        var (words, meanings) = (new List<string>(), new List<InterfaceMeaning>());
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var meaning = Enum.Parse<InterfaceMeaning>(line[..colon]);
            foreach (var word in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                var known = words.IndexOf(word);
                if (known >= 0)
                {
                    meanings[known] |= meaning;
                    continue;
                }

                words.Add(word);
                meanings.Add(meaning);
            }
        }

        return new InterfaceVocabulary([.. meanings]) { Words = new WordSet(words) };
    }
}
