print(coroutine.resume(coroutine.running())) -- expect: false	cannot resume non-suspended coroutine
