using System.Text;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Html;

namespace ProcedureEngine.Rendering.Booklets;

/// <summary>The style sheet of one booklet: what no style sheet for all of them can say.</summary>
internal static class BookletStyles
{
    /// <summary>Writes the size of the paper, and a kind of page for each chapter that bears its title: browsers know no other running titles (no <c>string-set</c>).</summary>
    public static byte[] Of(Booklet booklet, PaperOptions paper, HtmlWriter css)
    {
        css.Markup("@charset \"utf-8\";\n"u8);
        if (paper.IsLetter) css.Markup("@page { size: Letter; }\n"u8);
        for (var i = 0; i < booklet.Chapters.Length; i++)
        {
            css.Markup("@page c"u8);
            css.Number(i + 1);
            css.Markup(" { @top-left { content: \""u8);
            css.Number(i + 1);
            css.Markup("\\2003 "u8);
            WriteString(css, booklet.Chapters[i].Title);
            css.Markup("\"; } }\n#"u8);
            css.Text(PageReferences.Chapter(i + 1));
            css.Markup(" { page: c"u8);
            css.Number(i + 1);
            css.Markup("; }\n"u8);
        }

        return css.TakeBytes();
    }

    /// <summary>Letters, digits and spaces as they are, all else escaped (CSS Syntax 3, 4.3.7): a title can't end the string it stands in.</summary>
    private static void WriteString(HtmlWriter css, string text)
    {
        Span<char> letters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
            {
                css.Text(letters[..rune.EncodeToUtf16(letters)]);
                continue;
            }

            css.Markup("\\"u8);
            css.Text(rune.Value.ToString("x", System.Globalization.CultureInfo.InvariantCulture));
            css.Markup(" "u8);
        }
    }
}
