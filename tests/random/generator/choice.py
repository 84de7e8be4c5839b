"""Random choices that are the same for a seed on every machine and in every version of Python."""

import random


class Choice:
    def __init__(self, seed):
        self._random = random.Random(seed).random  # its sequence is guaranteed to stay as it is

    def chance(self, probability):
        return self._random() < probability

    def between(self, low, high):
        """An integer, both ends included."""
        return low + int(self._random() * (high - low + 1))

    def one_of(self, items):
        return items[int(self._random() * len(items))]

    def some_of(self, items, low, high):
        """Between low and high different ones of the items, in random order."""
        return self.shuffled(items)[:self.between(low, high)]

    def shuffled(self, items):
        rest = list(items)
        for last in range(len(rest) - 1, 0, -1):
            other = self.between(0, last)
            rest[last], rest[other] = rest[other], rest[last]
        return rest

    def weighted(self, weights, total):
        """The index of one of the weights, whose sum is given."""
        point = self._random() * total
        for position, weight in enumerate(weights):
            point -= weight
            if point < 0:
                return position
        return len(weights) - 1
