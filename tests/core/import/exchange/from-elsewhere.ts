/** Files as other tools write them, made for these tests. */

export const memoryOfATool = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="SomeTool" creationtoolversion="7" segtype="sentence" o-tmf="x" adminlang="EN-US" srclang="FA-IR" datatype="rtf"/>
  <body>
    <tu><tuv xml:lang="FA-IR"><seg>وزیر <bpt i="1" x="1">{\\b </bpt>خارجه<ept i="1">}</ept> آمد.</seg></tuv><tuv xml:lang="AR"><seg>وصل <hi type="bold">الوزير</hi>.</seg></tuv><tuv xml:lang="EN-GB"><seg>The minister came.</seg></tuv></tu>
    <tu><tuv xml:lang="FA-IR"><seg>او رفت.</seg></tuv><tuv xml:lang="AR"><seg>غادر.</seg></tuv></tu>
    <tu><tuv xml:lang="FA-IR"><seg>بی‌همتا.</seg></tuv></tu>
  </body>
</tmx>`

export const xliff12 = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="a.docx" source-language="ar" target-language="fa" datatype="plaintext"><header/><body>
    <group id="g"><trans-unit id="1"><source>وصل <g id="1">الوزير</g><x id="2"/>.</source><seg-source>–</seg-source><target>وزیر آمد.</target><note>n</note></trans-unit></group>
    <trans-unit id="2"><source>غادر.</source></trans-unit>
  </body></file>
</xliff>`

export const xliff20 = `<?xml version="1.0"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fa" trgLang="en">
  <x:file id="f"><x:group id="g"><x:unit id="1"><x:segment><x:source>او <x:pc id="1">گفت</x:pc><x:ph id="2"/>. </x:source><x:target>He said. </x:target></x:segment>
    <x:ignorable><x:source> </x:source></x:ignorable><x:segment><x:source>و رفت<x:cp hex="0001"/>.</x:source><x:target>And went.</x:target></x:segment></x:unit></x:group></x:file>
</x:xliff>`

export const pairs = 'persian\tعربي\tclaim\nوزیر آمد.\tوصل الوزير.\tThe minister came.\n"او ""رفت""."\tغادر.\t\n'
