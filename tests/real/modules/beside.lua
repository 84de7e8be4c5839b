-- Finds the modules that lie beside the program.
package.path = (arg[0]:match("^.*/") or "./") .. "?.lua;" .. package.path
