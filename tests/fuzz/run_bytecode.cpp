// libFuzzer: bytes that the reader and the verifier accept run, and do no harm.
#include <cstring>
#include <variant>

#include "tests/fuzz/mutate.h"
#include "tests/fuzz/run_program.h"
#include "vm/bytecode/reader.h"
#include "vm/bytecode/verifier.h"
#include "vm/bytecode/writer.h"

using namespace perilune;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto result = bytecode::read({data, size}, {.ignore_checksums = true});
  const auto* program = std::get_if<bytecode::Program>(&result);
  if (program == nullptr || bytecode::verify(*program)) return 0;
  // The same bytes, the same run.
  std::uint32_t stress = 0;
  for (std::size_t i = 0; i < size; ++i) stress = stress * 31 + data[i];
  fuzzing::run_program(*program, stress >> 3);
  return 0;
}

// Mostly changes of the decoded program that the verifier accepts, sometimes of the bytes.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t max_size, unsigned seed) {
  fuzzing::Random random(seed);
  if (random.one_in(10)) return LLVMFuzzerMutate(data, size, max_size);
  auto result = bytecode::read({data, size}, {.ignore_checksums = true});
  auto* program = std::get_if<bytecode::Program>(&result);
  if (program == nullptr || bytecode::verify(*program))
    return LLVMFuzzerMutate(data, size, max_size);
  fuzzing::mutate_verified(*program, random, 1 + static_cast<int>(random.below(6)));
  const std::string bytes = bytecode::write(*program, false);
  if (bytes.size() > max_size) return LLVMFuzzerMutate(data, size, max_size);
  std::memcpy(data, bytes.data(), bytes.size());
  return bytes.size();
}
