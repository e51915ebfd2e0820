namespace ProcedureEngine.Reading.Directives;

/// <summary>Attributes as HTML and the dialect's directives write them: <c>name="value"</c>, <c>name='value'</c>, <c>name=value</c>.</summary>
internal static class Attributes
{
    /// <summary>The value of an attribute, entities not resolved; null where it is not there, empty where it has no value.</summary>
    public static string? Value(ReadOnlySpan<char> text, string name)
    {
        var i = 0;
        while (i < text.Length)
        {
            while (i < text.Length && !IsNameCharacter(text[i])) i++;
            var nameStart = i;
            while (i < text.Length && IsNameCharacter(text[i])) i++;
            var found = text[nameStart..i].Equals(name, StringComparison.OrdinalIgnoreCase) && i > nameStart;

            var equals = i;
            while (equals < text.Length && char.IsWhiteSpace(text[equals])) equals++;
            if (equals >= text.Length || text[equals] != '=')
            {
                if (found) return "";
                continue;
            }

            i = equals + 1;
            while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
            var valueStart = i;
            if (i < text.Length && text[i] is '"' or '\'')
            {
                var quote = text[i];
                valueStart = ++i;
                while (i < text.Length && text[i] != quote) i++;
            }
            else
            {
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] != '>') i++;
            }

            if (found) return text[valueStart..i].ToString();
            i++;
        }

        return null;
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':';
}
