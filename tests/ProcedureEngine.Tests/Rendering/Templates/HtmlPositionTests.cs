using ProcedureEngine.Rendering.Html;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Templates;

public sealed class HtmlPositionTests
{
    [Theory]
    [InlineData("", null, true)]
    [InlineData("<p>a < b", null, true)]
    [InlineData("<p class=x>", null, true)]
    [InlineData("<p class='<script>'>", null, true)]
    [InlineData("<!-- <script> it's -->", null, true)]
    [InlineData("<!-- <script> -- >", null, false)]
    [InlineData("<!doctype html>", null, true)]
    [InlineData("<script>if (a < b) x = '</p>';</script>", null, true)]
    [InlineData("<script>a</SCRIPT >", null, true)]
    [InlineData("<script src=\"x\">", "cannot stand in <script>", false)]
    [InlineData("<script>x</scripts>", "cannot stand in <script>", false)]
    [InlineData("<style>", "cannot stand in <style>", false)]
    [InlineData("<p", "cannot stand inside a tag", false)]
    [InlineData("<p class", "cannot stand inside a tag", false)]
    [InlineData("<p class=", "of an attribute needs quotes around it", false)]
    [InlineData("<p class = x", "of an attribute needs quotes around it", false)]
    [InlineData("<p class=\"x", null, false)]
    [InlineData("<p hidden class='x", null, false)]
    [InlineData("<p OnClick = 'x", "cannot stand in the attribute 'onclick'", false)]
    [InlineData("<br/>", null, true)]
    public void It_knows_what_comes_next(string html, string? objection, bool isText)
    {
        HtmlPosition whole = default, pieces = default;
        whole.Read(html);
        foreach (var c in html) pieces.Read(c.ToString());

        Assert.Equal((objection, isText), (whole.Objection, whole.IsText));
        // Whitespace before "=" is looked at together with what follows it.
        if (!html.Contains(" =", StringComparison.Ordinal)) Assert.Equal((objection, isText), (pieces.Objection, pieces.IsText));
    }

    [Theory]
    [InlineData("<a href=\"", true)]
    [InlineData("<a href=\"java", true)]
    [InlineData("<a href=\"../", false)]
    [InlineData("<a href=\"mailto:", false)]
    [InlineData("<img alt=\"x\" src='", true)]
    [InlineData("<p title=\"", false)]
    [InlineData("<p data-root=\"", false)]
    public void It_knows_where_an_address_begins(string html, bool isAddress)
    {
        HtmlPosition position = default;
        position.Read(html);

        Assert.Equal(isAddress, position.IsAddress);
    }
}
