# Do the words say what the rules do?
$ found-bakery; cd bakery
$ coop articles check

# A proposal whose text no longer states its figure.
$ printf 'The price of a share is EUR 500.00.\n' > ../price.txt; echo 'Too dear.' > ../why.md
$ coop proposal new -q cheaper --kind articles --title 'A cheaper share' --set 'shares.price=EUR 500.00' --clause share-price=../price.txt --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
$ coop articles check --proposal cheaper
$ coop articles check --proposal cheaper --plain
$ coop articles check --proposal cheaper --json

# Before a founding: the answers to a template, wherever one is.
$ cd ..; printf 'shares:\n  price: EUR 2000.00\n' > answers.yaml
$ coop articles check --answers answers.yaml
$ printf 'shares:\n  price: EUR 2000.00\n  parts: 0\n' | coop articles check --answers -
$ printf 'shares: {}\n' | coop articles check --answers -
$ coop articles check --answers answers.yaml --template collective
$ coop articles check
$ cd bakery; coop articles check --proposal cheapest
$ coop articles check --proposal cheaper --answers ../answers.yaml
$ coop articles check --template collective
