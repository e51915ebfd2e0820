using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>Finds the videos that tags stand for: <c>{{&lt; youtube id &gt;}}</c>.</summary>
internal static class TagVideos
{
    /// <summary>The address of the video; null where the tag stands for none.</summary>
    public static string? AddressOf(Tag tag)
    {
        if (tag.Role == TagRole.Closes) return null;
        var id = tag.Value("id", "src", "url", "link") ?? tag.At(0);
        if (string.IsNullOrWhiteSpace(id) || id.Contains(' ', StringComparison.Ordinal)) return null;
        if (tag.Is("video") && tag.Syntax != TagSyntax.Component) return id;
        if (tag.Is("youtube")) return id.Contains("://", StringComparison.Ordinal) ? id : "https://www.youtube.com/watch?v=" + id;
        return tag.Is("vimeo") ? "https://vimeo.com/" + id : null;
    }
}
