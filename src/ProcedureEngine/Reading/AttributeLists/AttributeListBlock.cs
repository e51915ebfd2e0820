using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.AttributeLists;

/// <summary>A list of attributes on a line of its own below a table.</summary>
internal sealed class AttributeListBlock(BlockParser parser) : LeafBlock(parser);
