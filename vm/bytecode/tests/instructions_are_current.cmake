# Fails when spec/instructions.md is not what the generator prints. Run with -DGENERATOR=, -DDOCUMENT=.
execute_process(COMMAND ${GENERATOR} OUTPUT_VARIABLE generated RESULT_VARIABLE status)
file(READ ${DOCUMENT} document)
string(REPLACE "\r" "" generated "${generated}")
if(NOT status EQUAL 0 OR NOT generated STREQUAL document)
  message(FATAL_ERROR "${DOCUMENT} is stale: run perilune_instructions > spec/instructions.md")
endif()
