local account = { balance = 10 }
function account.deposit(self, n) self.balance = self.balance + n end
account:deposit(5)
account.deposit(account, 1)
print(account.balance, account["deposit"] == account.deposit) -- expect: 16	true
-- manual: 2.1 3.4.10
