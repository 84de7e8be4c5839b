local account = { balance = 5, inner = { k = "deep" } }
function account:get() return self.balance end
function account.inner:get(x) return self.k .. x end
print(account:get(), account.get(account)) -- expect: 5	5
print(account.inner:get("er"))             -- expect: deeper
-- manual: 3.4.11
