using ProcedureEngine.Benchmarks;

// "growth" with words of the articles' names: what articles that are made to keep the program busy cost as they grow.
if (args is ["growth", .. var words]) return Growth.Run(words);
// "assist" with a content folder: how long the tools for assistants take.
if (args is ["assist", var content]) return AssistantCalls.Run(content);
BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Growth).Assembly).Run(args);
return 0;
