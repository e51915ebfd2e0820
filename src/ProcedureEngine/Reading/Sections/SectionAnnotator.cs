using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.Steps;

namespace ProcedureEngine.Reading.Sections;

/// <summary>Names the sections of one article, in order: slug, place and role, and the places of the steps inside.</summary>
internal sealed class SectionAnnotator
{
    // Far beyond the slug of a heading that a person wrote.
    private const int MaxPlaceLength = 400;

    private readonly Dictionary<string, int> slugs = new(StringComparer.Ordinal);
    private bool titleSeen;
    private string place = "_";
    private int pseudoHeadings;

    /// <summary>The section with its names.</summary>
    public Section Name(Section section, Locale locale)
    {
        if (section.IsPseudo)
        {
            section = section with { Place = $"{place}~{++pseudoHeadings}" };
        }
        else if (section.Level > 0)
        {
            var text = PlainText.Of(section.Heading);
            // Translations carry the slug of the English source, made before includes were put in.
            var own = PlainText.Of([.. section.Heading.Where(i => i is not IncludedText)]);
            var slug = Slug.Unique(section.Slug ?? Slug.Of(own) switch { "" => "section", var made => made }, slugs);
            place = section.Level == 1 && !titleSeen ? "_" : PlaceOf(slug);
            titleSeen |= section.Level == 1;
            pseudoHeadings = 0;
            section = section with { Slug = slug, Place = place, Role = SectionRoles.Of(slug, text) };
        }

        return section with { Blocks = StepAnnotator.Name(section.Blocks, section.Place, locale) };
    }

    /// <summary>Every step carries the place of its section: one as long as a page would be written as often as there are steps.</summary>
    private string PlaceOf(string slug) => slug.Length <= MaxPlaceLength ? slug : Slug.Unique(slug[..Quotation.Boundary(slug, MaxPlaceLength)], slugs);
}
