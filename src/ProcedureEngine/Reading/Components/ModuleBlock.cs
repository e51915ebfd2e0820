using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Components;

/// <summary>Imports and exports of an <c>.mdx</c> file.</summary>
internal sealed class ModuleBlock(BlockParser parser) : LeafBlock(parser);
