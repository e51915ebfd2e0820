using System.Text.Json;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>Texts of a SARIF file.</summary>
internal static class SarifMessage
{
    /// <summary>Writes a text as SARIF's <c>message</c> or <c>multiformatMessageString</c>.</summary>
    public static void Write(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }
}
