using ProcedureEngine.Model;

namespace ProcedureEngine.Texts;

/// <summary>What the preview says on pages, to the people who write them (<c>PreviewTexts.resx</c>).</summary>
public sealed class PreviewTexts
{
    private readonly UiTextCatalog texts = new(typeof(PreviewTexts));

    /// <summary>The texts for readers of a locale; in English where there are none for it.</summary>
    public UiText For(Locale locale) => texts.For(locale);
}
