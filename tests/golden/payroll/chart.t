# The pay chart: what an hour of work is worth.
$ found-bakery; cd bakery; coop payroll chart
$ cd ..; rm -r bakery; staff-bakery; cd bakery

$ [at 2024-02-05T09:00:00Z] coop payroll chart

# A new one is proposed, voted on and adopted; the old one holds until then.
$ cat > ../2025.yaml <<'END'
> effective: 2025-01-01
> grades:
>   - id: baker
>     title: Baker
>     steps:
>       - years: 0
>         from: EUR 19.00
>         to: EUR 21.00
> END
$ echo 'Prices have risen.' > ../why.md
$ coop proposal new -q chart-2025 --kind chart --title 'A raise' --chart ../2025.yaml --text ../why.md --key $WORK/keys/bo > /dev/null

# Without a ballot it is no chart.
$ coop payroll chart chart-2025 --key $WORK/keys/bo
$ coop ballot open -q chart-2025 --proposal chart-2025 --key $WORK/keys/bo > /dev/null
$ for who in ada bo chidi dita; do coop ballot cast -q chart-2025 yes --key $WORK/keys/$who > /dev/null; done
$ coop ballot close -q chart-2025 --key $WORK/keys/ada > /dev/null
$ coop payroll chart chart-2025 --key $WORK/keys/ada
$ coop payroll chart chart-2025 --key $WORK/keys/bo --dry-run | head -4
$ coop payroll chart chart-2025 --key $WORK/keys/bo
$ coop payroll chart chart-2025 --under chart-2025 --key $WORK/keys/bo

$ coop payroll chart
$ coop payroll chart --plain
$ coop payroll chart --json
$ [at 2025-02-01T09:00:00Z] coop payroll chart

$ coop payroll chart chart-2026 --key $WORK/keys/bo
$ coop payroll chart more-bread --key $WORK/keys/bo
