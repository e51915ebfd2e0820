namespace ProcedureEngine.Translation;

/// <summary>How much a translator has to do, in words of the source.</summary>
/// <param name="New">Words of blocks that have no translation.</param>
/// <param name="Changed">Words of blocks whose translation is to be changed.</param>
/// <param name="Repeated">Words of blocks, of either, that say the same as one before them in the article.</param>
public sealed record DueSize(int New, int Changed, int Repeated)
{
    /// <summary>The size of what is due in an article.</summary>
    public static DueSize Of(TranslatedArticle article)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var size = new DueSize(0, 0, 0);
        foreach (var unit in article.Units)
        {
            if (!unit.IsDue) continue;
            var words = unit.Source.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
            size += !seen.Add(unit.Source.Markdown) ? new DueSize(0, 0, words) : unit.At is null ? new DueSize(words, 0, 0) : new DueSize(0, words, 0);
        }

        return size;
    }

    /// <summary>Both together.</summary>
    public static DueSize operator +(DueSize a, DueSize b) => new(a.New + b.New, a.Changed + b.Changed, a.Repeated + b.Repeated);
}
