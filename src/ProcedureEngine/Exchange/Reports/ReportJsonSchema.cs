namespace ProcedureEngine.Exchange.Reports;

/// <summary>The JSON Schema (2020-12) of what <see cref="ReportJsonWriter"/> writes; the site publishes it beside the report.</summary>
public static class ReportJsonSchema
{
    /// <summary>The schema.</summary>
    public const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Translation-consistency report",
          "type": "object",
          "required": ["version", "generator", "findings", "alignments"],
          "properties": {
            "version": {"const": 1, "description": "The version of this format."},
            "generator": {"type": "string"},
            "root": {"type": "string", "description": "What to put before a path to name the file from the folder that the check ran in, such as docs/."},
            "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
            "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}, "description": "What is wrong with files, whether a baseline knows it or not; of a check only."},
            "alignments": {"type": "array", "items": {"$ref": "#/$defs/alignment"}}
          },
          "$defs": {
            "line": {"type": "integer", "minimum": 1},
            "locale": {"type": "string", "description": "A BCP 47 tag."},
            "path": {"type": "string", "description": "Relative to the content root, with slashes."},
            "confidence": {"type": "number", "minimum": 0, "maximum": 1},
            "finding": {
              "type": "object",
              "required": ["rule", "severity", "category", "confidence", "article", "locale", "path", "line", "endLine", "reference", "message", "evidence", "consequenceOf", "fingerprint", "group", "usedBy"],
              "properties": {
                "rule": {"type": "string"},
                "severity": {"enum": ["none", "note", "warning", "error"]},
                "category": {"type": "string", "description": "An ITS 2.0 locQualityIssueType."},
                "confidence": {"$ref": "#/$defs/confidence"},
                "article": {"type": "string"},
                "locale": {"$ref": "#/$defs/locale"},
                "path": {"anyOf": [{"$ref": "#/$defs/path"}, {"type": "null"}], "description": "Null where the locale has no version."},
                "line": {"anyOf": [{"$ref": "#/$defs/line"}, {"type": "null"}]},
                "endLine": {"anyOf": [{"$ref": "#/$defs/line"}, {"type": "null"}]},
                "reference": {
                  "anyOf": [
                    {"type": "null"},
                    {
                      "type": "object",
                      "required": ["locale", "path", "line", "endLine"],
                      "properties": {
                        "locale": {"$ref": "#/$defs/locale"},
                        "path": {"$ref": "#/$defs/path"},
                        "line": {"$ref": "#/$defs/line"},
                        "endLine": {"$ref": "#/$defs/line"}
                      }
                    }
                  ]
                },
                "message": {"type": "string", "description": "What is wrong, in English."},
                "evidence": {"type": "string"},
                "consequenceOf": {"type": ["string", "null"], "description": "The rule whose finding on the same version explains this one."},
                "fingerprint": {"type": "string", "description": "Names the finding by what it says; stays the same while other lines move."},
                "known": {"type": "boolean", "description": "Whether the finding stands in the baseline that the check was compared with; of a check only."},
                "group": {"type": "string", "description": "Names the cause: findings of one group are mended by one decision, such as a place that is wrong in several languages. Stays the same while findings come and go."},
                "usedBy": {"type": "array", "items": {"type": "string"}, "description": "Of a finding in a text that articles include those articles; empty for others."}
              }
            },
            "diagnostic": {
              "type": "object",
              "required": ["code", "severity", "path", "line", "column", "message", "hint"],
              "properties": {
                "code": {"type": "string"},
                "severity": {"enum": ["none", "note", "warning", "error"]},
                "path": {"type": "string", "description": "Relative to the content root, with slashes."},
                "line": {"$ref": "#/$defs/line"},
                "column": {"$ref": "#/$defs/line"},
                "message": {"type": "string", "description": "What is wrong, in English."},
                "hint": {"type": "string", "description": "What to do about it."}
              }
            },
            "alignment": {
              "type": "object",
              "required": ["article", "locale", "path", "reference", "steps"],
              "properties": {
                "article": {"type": "string"},
                "locale": {"$ref": "#/$defs/locale"},
                "path": {"$ref": "#/$defs/path"},
                "reference": {"$ref": "#/$defs/path"},
                "steps": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["line", "endLine", "referenceLine", "referenceEndLine", "confidence"],
                    "properties": {
                      "line": {"$ref": "#/$defs/line"},
                      "endLine": {"$ref": "#/$defs/line"},
                      "referenceLine": {"$ref": "#/$defs/line"},
                      "referenceEndLine": {"$ref": "#/$defs/line"},
                      "confidence": {"$ref": "#/$defs/confidence"}
                    }
                  }
                }
              }
            }
          }
        }
        """;
}
