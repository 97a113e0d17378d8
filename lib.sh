i () 
{ 
    u=$1;
    shift;
    $T send-keys -t $u -R;
    $T send-keys -t $u clear Enter;
    sleep .3;
    while [ $# -gt 0 ]; do
        $T send-keys -t $u -l -- "$1";
        $T send-keys -t $u Enter;
        sleep 1.2;
        shift;
    done;
    $T capture-pane -p -t $u | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}';
    echo -------
}
