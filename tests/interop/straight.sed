# Quotation marks as on a keyboard, for papers set them as a printer does. Bytes of UTF-8: run it with LC_ALL=C.
s/\xC2\xAB|\xC2\xBB|\xE2\x80\x9C|\xE2\x80\x9D/"/g
s/\xE2\x80\x98|\xE2\x80\x99/'/g
