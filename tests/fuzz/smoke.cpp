// A short fuzzing run that is the same every time, without libFuzzer: programs are compiled,
// changed so that the verifier still accepts them, and run; their texts are changed and compiled.
//
//   perilune_fuzz_smoke [--first N] [--count N] [--write FILE] [--corpus FOLDER] FOLDER
//
// Mutation number N depends on N and the folder's programs only: a failure's number is printed and
// can be run again by itself. --write keeps the last program. --corpus only compiles the programs,
// into files of that folder.
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "compiler/compile.h"
#include "tests/fuzz/mutate.h"
#include "tests/fuzz/run_program.h"
#include "vm/bytecode/verifier.h"
#include "vm/bytecode/writer.h"

namespace {

using namespace perilune;
using fuzzing::Random;

constexpr std::size_t kLargest =
    4000;  // bytes of text: small programs are changed where it matters

volatile std::uint64_t current = 0;  // the mutation

extern "C" void on_crash(int signal_number) {
  std::fprintf(stderr, "mutation %llu: signal %d\n", static_cast<unsigned long long>(current),
               signal_number);
  std::signal(signal_number, SIG_DFL);
  std::raise(signal_number);
}

struct Seed {
  std::string text;
  bytecode::Program program;
};

bool compile(std::string_view text, bytecode::Program& program) {
  auto result = compiler::compile(text, {.chunk_name = "=smoke"});
  auto* module = std::get_if<bytecode::Module>(&result);
  if (module == nullptr) return false;
  program.modules.push_back(std::move(*module));
  if (const auto problem = bytecode::verify(program)) {
    std::fprintf(stderr, "mutation %llu: compiled, but rejected: %s\n",
                 static_cast<unsigned long long>(current), problem->describe().c_str());
    std::abort();
  }
  return true;
}

std::vector<Seed> read_seeds(const std::string& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".lua" && entry.file_size() <= kLargest)
      paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Seed> seeds;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    Seed seed{{std::istreambuf_iterator<char>(file), {}}, {}};
    if (compile(compiler::skip_shebang(seed.text), seed.program)) seeds.push_back(std::move(seed));
  }
  return seeds;
}

void write_file(const bytecode::Program& program, const std::string& path) {
  std::ofstream(path, std::ios::binary) << bytecode::write(program, false);
}

// Pieces of one text at places of another.
std::string mix(std::string text, const std::string& other, Random& random) {
  for (std::uint32_t n = 1 + random.below(4); n > 0; --n) {
    const std::size_t from = random.below(other.size());
    const std::size_t at = random.below(text.size());
    text.replace(at, random.below(12), other.substr(from, random.below(24)));
  }
  return text;
}

void run_mutation(const std::vector<Seed>& seeds, std::uint64_t number, const char* path) {
  current = number;
  Random random(number);
  const Seed& seed = seeds[random.below(seeds.size())];
  bytecode::Program mixed;
  compile(mix(seed.text, seeds[random.below(seeds.size())].text, random), mixed);

  bytecode::Program program = seed.program;
  fuzzing::mutate_verified(program, random, 1 + static_cast<int>(random.below(8)));
  if (path != nullptr) write_file(program, path);
  fuzzing::run_program(program, static_cast<std::uint32_t>(random.next()));
}

}  // namespace

int main(int argc, char** argv) {
  std::uint64_t first = 0;
  std::uint64_t count = 1000;
  const char* path = nullptr;
  const char* corpus = nullptr;
  int i = 1;
  for (; i + 1 < argc && argv[i][0] == '-'; i += 2) {
    const std::string_view option = argv[i];
    if (option == "--first") first = std::strtoull(argv[i + 1], nullptr, 10);
    if (option == "--count") count = std::strtoull(argv[i + 1], nullptr, 10);
    if (option == "--write") path = argv[i + 1];
    if (option == "--corpus") corpus = argv[i + 1];
  }
  if (i + 1 != argc) {
    std::fprintf(stderr,
                 "usage: %s [--first N] [--count N] [--write FILE] [--corpus FOLDER] FOLDER\n",
                 argv[0]);
    return 2;
  }
  for (const int number : {SIGSEGV, SIGABRT, SIGFPE, SIGILL}) std::signal(number, on_crash);
  const std::vector<Seed> seeds = read_seeds(argv[i]);
  if (seeds.empty()) {
    std::fprintf(stderr, "no programs in %s\n", argv[i]);
    return 2;
  }
  if (corpus != nullptr) {
    for (std::size_t n = 0; n < seeds.size(); ++n)
      write_file(seeds[n].program, std::string(corpus) + "/" + std::to_string(n));
    return 0;
  }
  for (std::uint64_t n = first; n < first + count; ++n) run_mutation(seeds, n, path);
  std::printf("%llu mutations of %zu programs\n", static_cast<unsigned long long>(count),
              seeds.size());
  return 0;
}
