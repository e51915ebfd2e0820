namespace ProcedureEngine.Rendering.Search;

/// <summary>Sorts words by their UTF-16 letters, as scripts compare strings: three-way radix quicksort, which looks at each letter about once.</summary>
internal static class WordOrder
{
    private const int Few = 8;

    /// <summary>The numbers of all words in their order.</summary>
    public static int[] Of(SearchWords words)
    {
        var order = new int[words.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Sort(words, order, 0, order.Length, 0);
        return order;
    }

    /// <summary>Sorts a range of words whose letters before <paramref name="depth"/> are the same.</summary>
    private static void Sort(SearchWords words, int[] order, int start, int end, int depth)
    {
        while (end - start > Few)
        {
            var pivot = words.LetterAt(order[(start + end) / 2], depth);
            var (less, more) = (start, end);
            for (var i = start; i < more;)
            {
                var letter = words.LetterAt(order[i], depth);
                if (letter < pivot) Swap(order, i++, less++);
                else if (letter > pivot) Swap(order, i, --more);
                else i++;
            }

            Sort(words, order, start, less, depth);
            Sort(words, order, more, end, depth);
            if (pivot < 0) return;
            (start, end) = (less, more);
            depth++;
        }

        for (var i = start + 1; i < end; i++)
        {
            var word = order[i];
            var at = i;
            for (; at > start && Compare(words, word, order[at - 1], depth) < 0; at--) order[at] = order[at - 1];
            order[at] = word;
        }
    }

    private static int Compare(SearchWords words, int a, int b, int depth)
    {
        for (var i = depth; ; i++)
        {
            var (x, y) = (words.LetterAt(a, i), words.LetterAt(b, i));
            if (x != y || x < 0) return x - y;
        }
    }

    private static void Swap(int[] order, int a, int b) => (order[a], order[b]) = (order[b], order[a]);
}
