using System.Collections;
using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Tests.Exchange;

/// <summary>Writes a model with every property of every node, by reflection: two models are equal where their dumps are.</summary>
internal static class ModelDump
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(value, text, 0);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text, int depth)
    {
        switch (value)
        {
            case null or string or int or bool or char or DateOnly or Enum or SourceSpan or ArticleKey or Locale:
                text.Append(value?.GetType().Name).Append(' ').Append(value).Append('\n');
                break;
            case IEnumerable items:
                text.Append("[\n");
                foreach (var item in items)
                {
                    text.Append(' ', depth + 1);
                    Write(item, text, depth + 1);
                }

                text.Append(' ', depth).Append("]\n");
                break;
            default:
                text.Append(value.GetType().Name).Append('\n');
                foreach (var property in ModelShape.Properties(value.GetType()))
                {
                    text.Append(' ', depth + 1).Append(property.Name).Append(" = ");
                    Write(property.GetValue(value), text, depth + 1);
                }

                break;
        }
    }
}
