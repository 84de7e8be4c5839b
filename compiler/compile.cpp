#include "compiler/compile.h"

#include <new>
#include <stdexcept>

#include "compiler/context.h"
#include "compiler/generator.h"
#include "compiler/parser.h"

namespace perilune::compiler {

std::variant<bytecode::Module, Diagnostic> compile(std::string_view source,
                                                   const Options& options) {
  const auto out_of_memory = [] {
    Diagnostic diagnostic;
    diagnostic.status = Diagnostic::Status::Memory;
    diagnostic.message = diagnostic.plain = "not enough memory";
    return diagnostic;
  };
  try {
    bytecode::Module module;
    module.source = options.chunk_name;
    Context context(options, module.strings);
    const Function* main = Parser(context, source).parse_chunk();
    Generator(context, module).generate(main);
    return module;
  } catch (Diagnostic& diagnostic) {
    return std::move(diagnostic);
  } catch (const std::bad_alloc&) {
    return out_of_memory();
  } catch (const std::length_error&) {
    return out_of_memory();
  }
}

std::string_view skip_shebang(std::string_view source) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (source.starts_with(kByteOrderMark)) source.remove_prefix(kByteOrderMark.size());
  if (source.starts_with('#')) {
    const std::size_t end = source.find('\n');
    source.remove_prefix(end == std::string_view::npos ? source.size() : end);
  }
  return source;
}

}  // namespace perilune::compiler
