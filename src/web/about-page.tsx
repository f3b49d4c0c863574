/** What a visitor of `/` sees where no simulator runs: who answers here, and nothing about anybody. */
export function aboutPage(officeName: string) {
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`Jawab24 — ${officeName}`}</title>
      </head>
      <body>
        <main>
          <h1>Jawab24</h1>
          <p>{`Layanan tanya jawab ${officeName} sedang berjalan.`}</p>
          <p>
            Sampaikan pertanyaan melalui akun resmi kami di aplikasi pesan; jawaban datang paling lambat pada
            waktu yang dijanjikan.
          </p>
        </main>
      </body>
    </html>
  )
}
