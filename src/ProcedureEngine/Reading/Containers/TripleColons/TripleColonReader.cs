using ProcedureEngine.Reading.Directives;
using ProcedureEngine.Reading.Includes;
using Block = ProcedureEngine.Model.Block;

namespace ProcedureEngine.Reading.Containers.TripleColons;

/// <summary>Reads the dialect's <c>:::</c> lines.</summary>
internal static class TripleColonReader
{
    /// <summary>Code of another file, or what opens or closes a block.</summary>
    public static Block Read(TripleColonBlock line, ReadingContext context)
    {
        var span = context.Span(line);
        if (line.Name != "code") return new TripleColonMarker(line.Name, line.Argument, line.Source, span);
        return CodeIncludeReader.Read(Attributes.Value(line.Argument, "language") ?? "", Attributes.Value(line.Argument, "source") ?? "", Attributes.Value(line.Argument, "range"), line.Source, span, context);
    }
}
