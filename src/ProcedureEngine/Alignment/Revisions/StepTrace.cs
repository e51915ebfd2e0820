using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment.Revisions;

/// <summary>What is kept of a step, so that it is known again in a later revision of its article. A browser keeps the first four of them with a run.</summary>
/// <param name="Id">The identity that all languages share.</param>
/// <param name="Place">Where it stands (<see cref="Step.Place"/>): in the reference version, where other languages are to know it again.</param>
/// <param name="Fingerprint">What it is besides its words (<see cref="Step.Fingerprint"/>).</param>
/// <param name="TextHashes">A hash of its words (<see cref="Step.TextHash"/>) for each locale tag in which it was seen.</param>
public sealed record StepTrace(string Id, string Place, string Fingerprint, ImmutableSortedDictionary<string, string> TextHashes)
{
    /// <summary>The targets of its links and the names of its images, as <see cref="LinkTarget"/> writes them, each once; empty where they are not kept.</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>Its words in lower case, in order; empty where they are not kept.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The place of its list: its own without the last number.</summary>
    public string List => Place[..(Place.LastIndexOfAny(['s', '.', '/']) + 1)];

    /// <summary>The traces of an article's steps, substeps after their step.</summary>
    public static ImmutableArray<StepTrace> Of(Article article) => [.. BlockWalk.Steps(article).Select(s => Of(article, s))];

    /// <summary>The traces of one version's steps with the ids and places that all languages share: a run that was made in one of them goes on in another.</summary>
    public static ImmutableArray<StepTrace> Of(AlignedSet set, Article version)
    {
        var counterparts = set.Versions.FirstOrDefault(v => v.Article.Locale == version.Locale)?.Pairs
            .Where(p => p.Translation?.Step is not null && p.Reference?.Step is not null)
            .ToDictionary(p => p.Translation!.Step!.Place, p => p.Reference!.Step!.Place, StringComparer.Ordinal);
        string Shared(Step step) => counterparts is null ? step.Place : counterparts.GetValueOrDefault(step.Place) ?? $"{version.Locale.Tag}:{step.Place}";
        return [.. BlockWalk.Steps(version).Select(s => Of(version, s) with { Id = set.IdOf(version, s), Place = Shared(s) })];
    }

    private static StepTrace Of(Article article, Step step)
    {
        // Substeps have traces of their own.
        var own = step.Blocks.Where(b => b is not Procedure).ToImmutableArray();
        var marks = ImmutableArray.CreateBuilder<string>();
        foreach (var line in BlockWalk.Lines(own).Prepend(step.Instruction))
        {
            foreach (var inline in InlineWalk.Descendants(line))
            {
                if (inline is Link link) marks.Add(LinkTarget.Normalize(link.Target));
                else if (inline is Image image) marks.Add(LinkTarget.FileName(LinkTarget.Normalize(image.Source)));
            }
        }

        return new StepTrace(
            StepIdentities.IdOf(article.Key.Value, step.Place),
            step.Place,
            step.Fingerprint,
            ImmutableSortedDictionary<string, string>.Empty.Add(article.Locale.Tag, step.TextHash))
        {
            Marks = [.. marks.Distinct(StringComparer.Ordinal)],
            Words = WordsOf($"{PlainText.Of(step.Instruction)}\n{PlainText.Of(own)}"),
        };
    }

    private static ImmutableArray<string> WordsOf(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var c in text.Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words.ToImmutable();
    }
}
