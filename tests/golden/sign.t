# What one person signs and another records: to standard output, or into a file.

$ found-bakery; cd bakery
$ coop sign member-apply --id eli --name "Eli Novák" --key $WORK/keys/eli
$ coop sign key-add --as ada --key $WORK/keys/fay -o $WORK/phone.yaml
$ coop sign key-add --as ada --key $WORK/keys/fay -o $WORK/phone.yaml --json

# Stock OpenSSH verifies it: the signature covers the file without its last field.
$ coop sign key-add --as ada --key $WORK/keys/fay.pub --print -q > $WORK/unsigned
$ sed -n '/BEGIN/,$p' $WORK/phone.yaml | sed 's/^  //' > $WORK/phone.sig
$ echo "fay $(cat $WORK/keys/fay.pub)" > $WORK/fay-signs
$ ssh-keygen -Y verify -n coop -f $WORK/fay-signs -I fay -s $WORK/phone.sig < $WORK/unsigned

# What is to be signed, for another machine.
$ coop sign founding-accept --key $WORK/keys/bo.pub --print

# Each purpose has its own options.
$ coop sign member-apply --id eli
$ coop sign member-apply --name Eli
$ coop sign member-apply --id eli --name Eli --as ada
$ coop sign key-add
$ coop sign key-add --as adda --key $WORK/keys/fay
$ coop sign key-add --as ada --name Ada
$ coop sign founding-accept --key $WORK/keys/eli
$ coop sign promise
$ coop sign member-apply --id eli --name "$(printf 'Eli\tNovak')" --key $WORK/keys/eli
$ coop sign member-apply --id eli --name Eli
