### What citizens read, in English: complete. Keep the names before the "=" and the places in braces. Answers about services
### are not translated: they stay as the office wrote them, in Indonesian.

## language

# Its own name for itself, and whose way of writing dates is used.
language-name = English
language-dates = en-GB

## time

moment = { $day } at { $time }
duration-under-a-minute = less than a minute
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
promise-working-hours = { $within } of working time
promise-since = Time limit: { $within } from { $since }
promise-paused = { $since }; paused for { $paused } while we waited for you
promise-days-off = Days that don’t count: { $days }
promise-holiday = { $day } ({ $holiday })
promise-more-days = { $count ->
    [one] { $count } more day
   *[other] { $count } more days
 }

## words used by everybody

kind-pertanyaan = Question
kind-komentar = Comment
kind-kritik = Criticism
kind-saran = Suggestion
channel-telegram = Telegram
channel-whatsapp = WhatsApp

## citizen

citizen-source = — { $instansi }
citizen-choice-solved = That answers it
citizen-choice-forward = No, ask an officer
citizen-answer-above = What we know about that is in the answer above. If it does not answer you, an officer will.
citizen-suggestions =
    Do you mean one of these?

    { $questions }
citizen-suggestions-one =
    Do you mean this?

    { $questions }
citizen-choice-candidate = { $number }. { $question }
citizen-choice-none = None of these, pass it on
citizen-choices-hint = { $choices ->
    [one] To choose it, reply with its number.
   *[many] To choose, reply with one of the numbers.
 }
citizen-redirect =
    This is a matter for { $authority }, not for { $office }.

    What to do (in Indonesian): { $contact }.
citizen-choice-forward-anyway = Ask an officer anyway
citizen-choice-outdated = Sorry, the answer that you chose is no longer valid, so we are asking for a new one.
citizen-referred =
    { $kind ->
        [saran] Thank you for your suggestion. We have passed it
        [kritik] Thank you for telling us. We have passed your message
        [komentar] Thank you for your comment. We have passed it
       *[pertanyaan] We have passed your message
    } on to **{ $instansi }**.

    Ticket number: **{ $ticket }**
    You will have an answer by **{ $due }**.

    The official answer comes to this chat, in Indonesian. To see how things stand, write /status { $ticket }
citizen-referred-triage =
    { $kind ->
        [saran] Thank you for your suggestion. We have passed it
        [kritik] Thank you for telling us. We have passed your message
        [komentar] Thank you for your comment. We have passed it
       *[pertanyaan] We have passed your message
    } on to Diskominfo, the information office, which will find the right agency.

    Ticket number: **{ $ticket }**
    You will have an answer by **{ $due }**.

    The official answer comes to this chat, in Indonesian. To see how things stand, write /status { $ticket }
citizen-referred-emergency =
    We have also passed your message on to { $instansi } as an emergency. Don't wait for our reply: keep calling the numbers above.

    Ticket number: **{ $ticket }**
    What has been done about it you will read here by **{ $due }**.
citizen-moved =
    Your message with ticket { $ticket } is now with **{ $instansi }**.

    The time limit stays as it was: **{ $due }** at the latest.
citizen-moved-triage =
    We have handed your message with ticket { $ticket } to Diskominfo, the information office, which will find the right agency.

    The time limit stays as it was: **{ $due }** at the latest.
citizen-moved-review =
    Diskominfo, the information office, is looking at your message with ticket { $ticket }.

    The time limit stays as it was: **{ $due }** at the latest.
citizen-emergency-perhaps = If this is an emergency, don’t wait for an answer here. Call { $number }.
citizen-emergency-bite = After a bite or scratch: wash the wound now with soap and running water for 15 minutes, then go to a puskesmas or hospital at once. The rabies vaccine is given as soon as possible, before one feels ill.
citizen-emergency-number = **{ $number }** – { $name }
citizen-emergency-self-harm =
    We are sorry that it is so hard, and you are not alone. Please talk to somebody right now:

    { $numbers }

    If somebody you trust is near, ask them to stay with you. If this is about somebody else, don’t leave them alone. Our officers have been told, too.
citizen-emergency-violence =
    If you are in danger, call right now:

    { $numbers }

    Go to a safe place if you can. Our officers have been told, too, but a call is faster than this message.
citizen-emergency-fire =
    Call right now:

    { $numbers }

    Keep away from fire, smoke or gas, don’t switch anything on, and don’t go back inside. Our officers have been told, too, but a call is faster than this message.
citizen-emergency-medical =
    Call right now:

    { $numbers }

    Don’t leave the sick person alone. Our officers have been told, too, but a call is faster than this message.
citizen-emergency-accident =
    Call right now:

    { $numbers }

    Keep yourself safe first. Our officers have been told, too, but a call is faster than this message.
citizen-emergency-disaster =
    Call right now:

    { $numbers }

    Go to higher or safer ground. Our officers have been told, too, but a call is faster than this message.
citizen-emergency-animal =
    Call right now:

    { $numbers }

    Keep away from the animal and don’t try to catch it. Our officers have been told, too, but a call is faster than this message.
citizen-emergency-danger =
    If this is an emergency, call right now:

    { $numbers }

    Our officers have been told, too, but a call is faster than this message.
citizen-report-service =
    You can also take a complaint about how you were served to:
    { $addresses }
citizen-report-offence =
    You can also report a suspected offence to:
    { $addresses }
citizen-report-address = • { $name }: { $how }
citizen-noted =
    { $kind ->
        [saran] Your suggestion
        [kritik] Your criticism
       *[komentar] Your comment
    } (ticket { $ticket }) has been recorded by { $instansi } as input. Thank you.
citizen-noted-at-once = Thank you. We have recorded your message as input for { $office }. If you are waiting for an answer after all, choose that below.
citizen-choice-needs-answer = I need an answer
citizen-adopted = Good news: your suggestion (ticket { $ticket }) has been put into practice by { $instansi }. Thank you for it.
citizen-rejected =
    Sorry, we cannot answer your message with ticket { $ticket }: { $reason }.

    You are still welcome here. Please write again in polite words about the service that you need, and we will treat it as a new question.
citizen-rejection-sara = it offends an ethnic group, a religion, a race or a community
citizen-rejection-insult = it has insulting words in it
citizen-rejection-attack = it attacks somebody personally
citizen-rejection-privacy = it makes somebody else’s private matters public
citizen-rejection-spam = it is advertising, or was sent again and again
citizen-rejection-outside = it is about something outside the services of the local government
citizen-moved-late =
    Your message with ticket { $ticket } is now with **{ $instansi }**.

    Sorry, the time that we promised has passed. We will send the answer here as soon as there is one.
citizen-moved-late-triage =
    We have handed your message with ticket { $ticket } to Diskominfo, the information office, which will find the right agency.

    Sorry, the time that we promised has passed. We will send the answer here as soon as there is one.
citizen-overdue =
    Sorry, { $instansi } has not answered ticket { $ticket } within the time that we promised.

    Diskominfo, the information office, has been told and is watching over it. Your message stays open, and we will send the answer here.
citizen-overdue-triage =
    Sorry, ticket { $ticket } was not answered within the time that we promised.

    Diskominfo, the information office, has been told and is taking care of it. Your message stays open, and we will send the answer here.
citizen-clarification =
    { $instansi } needs to know something from you about ticket { $ticket }:

    { $question }

    Please reply in this chat, in words or with a photo.
citizen-clarification-end-resume = While we wait for your reply, our time limit stands still. If no reply has come by **{ $until }**, we go on with what we know.
citizen-clarification-end-close = While we wait for your reply, our time limit stands still. If no reply has come by **{ $until }**, we close the ticket; you may ask again at any time.
citizen-clarification-again = We are still waiting for a word from you.
citizen-resumed-replied = Thank you. We have passed your reply on to { $instansi } (ticket { $ticket }).
citizen-resumed-timed-out = We have not heard from you about ticket { $ticket }, so { $instansi } goes on with what it knows.
citizen-resumed-due = You will have an answer by **{ $due }**.
citizen-resumed-late = Sorry, the time that we promised ({ $due }) has passed. We will still send the answer here.
citizen-lapsed = We have not heard what { $instansi } needed to know, so we have closed ticket { $ticket }. If you still need an answer, please write your question again here, together with what was asked.
citizen-official-answer =
    **Official answer of { $instansi } to { $ticket }, in its own words:**

    { $answer }
citizen-answer-waited = Your answer is here. We could not deliver it at the time, so we are sending it again now.
citizen-official-correction =
    **Correction { $number }:** { $instansi } has corrected its official answer to { $ticket }. What holds now, in its own words:

    { $answer }
citizen-correction-changed =
    What has changed
    Before: { $was }
    Now: { $is }
citizen-official-recall =
    **Correction { $number }:** { $instansi } has withdrawn its official answer to { $ticket }. Please don’t use that answer any more.

    Reason: { $reason }
citizen-official-recall-unread =
    The official answer of { $instansi } to { $ticket } was withdrawn before it could reach you.

    Reason: { $reason }
citizen-recall-next = If you still need an answer, choose to open it again below this message, or send your question again.
citizen-recall-reopened = Your question has been opened again with ticket { $ticket }. The new answer will come to this chat.
citizen-choice-reopen = Not answered yet, open again
citizen-choice-reopen-recalled = Open again
citizen-reopen-ask =
    We are sorry that the answer to ticket { $ticket } was not enough. What has not been answered?

    Choose below, or write it in your own words. Then we open your question again.
citizen-choice-reopen-not-answered = My question was not answered
citizen-choice-reopen-unclear = The answer is not clear
citizen-choice-reopen-did-not-work = I tried it, and it did not work
citizen-reopened =
    All right, we have opened ticket { $former } again and given it back to { $instansi }, together with the former answer.

    Ticket number: **{ $ticket }**
    You will have an answer by **{ $due }**.

    The official answer comes to this chat, in Indonesian. To see how things stand, write /status { $ticket }
citizen-reopened-triage =
    All right, we have opened ticket { $former } again and given it to Diskominfo, the information office, together with the former answer.

    Ticket number: **{ $ticket }**
    You will have an answer by **{ $due }**.

    The official answer comes to this chat, in Indonesian. To see how things stand, write /status { $ticket }
citizen-status-reopens = It goes on from ticket { $ticket }
citizen-status-reopened-as = Opened again with ticket { $ticket }
citizen-answer-corrected = (This answer has been corrected. What holds is the correction below.)
citizen-answer-recalled = (This answer has been withdrawn. The message below says why.)
citizen-which-ticket = { $count ->
    [one] You have one question that still waits for an answer. Does your last message belong to it, or is it a new question?
   *[many] You have several questions that still wait for an answer. Does your last message belong to one of them, or is it a new question?
 }
citizen-which-ticket-line = { $ticket }: “{ $question }”
citizen-which-ticket-call = { $ticket }: your call for help
citizen-choice-addition = It belongs to { $ticket }
citizen-choice-new = A new question
citizen-words-joined = Thank you. We have added that message to ticket { $ticket }. If you meant another question, choose below.
citizen-status-heading = **Your questions:**
citizen-status-empty = You have not asked anything in this chat yet. Please write what you want to know.
citizen-status-received = **Ticket { $ticket }**, received { $received }
citizen-status-choosing = Waiting for your choice
citizen-status-referred = With { $instansi }, answered by **{ $due }** at the latest
citizen-status-late = With { $instansi }. Sorry, the time limit ({ $due }) has passed
citizen-status-excused = With { $instansi }. The time limit ({ $due }) has passed; Diskominfo has looked into it and found that the agency is not to blame. We will still send the answer here
citizen-status-paused = Waiting for a word from you to { $instansi }. The time limit stands still until you reply
citizen-status-lapsed = Closed, because we did not hear what { $instansi } needed to know
citizen-status-answered = Answered by { $instansi }
citizen-status-recalled = { $instansi } has withdrawn its answer
citizen-status-recalled-next = If you still need an answer, choose to open it again below the message that withdrew it, or send your question again
citizen-status-undeliverable = Answered by { $instansi }, but we could not deliver the answer
citizen-status-answered-at-once = Answered at once
citizen-status-redirected = We told you whom to ask
citizen-status-rejected = We could not answer it. We told you why
citizen-status-withdrawn = Cancelled by you
citizen-status-noted = Recorded by { $instansi } as input
citizen-status-noted-at-once = Recorded by us as input
citizen-status-adopted = Your suggestion was put into practice by { $instansi }
citizen-triage-name = Diskominfo
citizen-instansi-unknown = the agency in charge

citizen-notice-welcome =
    Welcome to the question service of { $office }. It is official and free.

    What we keep: your messages and the address of this chat, so that answers reach you. More about it: /privasi

    Please write your question in your own words, in Indonesian if you can, or choose below. What is known we answer at once; anything else the agency in charge answers officially within { $within }.
citizen-notice-help =
    Just write what you want to ask or tell { $office }, in Indonesian if you can. You may add photos or files.

    What has no answer yet we pass on to the agency in charge. The official answer comes within { $within }.

    /formulir – ask with our help, step by step
    /status – see how your questions stand
    /batal – cancel a question
    /standar – our standard of service (in Indonesian)
    /survei – rate our service
    /privasi – what we keep, and your rights
    /bahasa – choose another language
    /bantuan – show this help
citizen-group = Hello, I answer questions about the services of the local government. To keep your details safe, please ask me in private: { $link }
citizen-notice-salam = Waalaikumsalam, and welcome to the question service of { $office }. Please write what you want to know.
citizen-notice-greeting = Hello, and welcome to the question service of { $office }. Please write what you want to know.
citizen-notice-ask-away = Please go ahead: what would you like to ask? Just write it in your own words.
citizen-notice-file-needs-words = We have what you sent. What would you like to ask or tell us about it? Just write it here.
citizen-notice-say-more = All right. If there is something you would like to ask or tell us, could you write a little more, so that we understand you well?
citizen-notice-thanks = You’re welcome. If there is anything else that you want to know, just write here.
citizen-notice-chatter = All right. If you have a question about the services of { $office }, just write here.
citizen-notice-automatic = This is an automatic service of { $office }. What it surely knows it answers at once; everything else is read and answered by officers. Please write your question here. To see how a question that you have sent stands, write /status
citizen-notice-glad = Thank you. We are glad to have been of help. If you have another question, just write here.
citizen-notice-unknown-command = Sorry, we don’t know that command. Just write your question, or see /bantuan for help
citizen-notice-place-in-words = Sorry, we can’t read a shared location yet. Please write where it is: the name of the street or village, or what is near it.
citizen-notice-unsupported = Sorry, we can’t read this kind of message yet. Please put your question into words. You may add photos and files.
citizen-notice-call = Sorry, nobody can take calls to this number. Please write your question here, and we will answer in writing.
citizen-notice-voice-needs-words = Sorry, we can’t listen to voice messages yet. Please write your question; a few words are enough.
citizen-notice-needs-words = We found no question in your message. Please send it once more with words: what do you want to ask or tell us?
citizen-notice-file-missing = Sorry, we could not get the file in your message, so only your words have reached us. Please send the file again (20 MB at most).
citizen-notice-too-long = Sorry, your message is too long. Please write it shorter, one matter in one message.
citizen-notice-choice-expired = Sorry, that choice no longer works. If there is something that you want to know, just write here.
citizen-notice-choice-erased = Sorry, that choice no longer works: the data of that question has been erased. If there is still something you want to know, please write it here.
citizen-notice-already-forwarded = { $ticket ->
    [none] We have passed that question on already. The answer will come here.
   *[other] We have passed that question on already, with ticket { $ticket }. The answer will come here.
 }
citizen-notice-nothing-open = You have no question that waits for an answer at the moment.
citizen-notice-ticket-unknown = Sorry, there is no such ticket in this chat. Write /status to see all your questions.
citizen-notice-withdrawn = { $ticket ->
    [none] All right, your question is cancelled.
   *[other] All right, your question with ticket { $ticket } is cancelled.
 }
citizen-withdrawn = All right, your question “{ $question }” is cancelled.
citizen-withdraw-which = You have several open questions. Which one do you want to cancel?
citizen-withdraw-call = We are still working on your call for help (ticket { $ticket }). Do you really want to cancel it?
citizen-withdraw-line = { $ticket ->
    [none] { $number }. “{ $question }”
   *[other] { $number }. “{ $question }” (ticket { $ticket })
 }
citizen-choice-withdraw-call = Yes, cancel it
citizen-choice-withdraw = Cancel number { $number }
citizen-notice-words-added = { $ticket ->
    [none] Thank you. We have added that to your question.
   *[other] Thank you. We have added that to ticket { $ticket }.
 }
citizen-notice-already-answered = { $ticket ->
    [none] That question has been answered. If there is anything else that you want to know, just write here.
   *[other] Ticket { $ticket } has been answered. If there is anything else that you want to know, just write here.
 }
citizen-notice-reopened-before = { $ticket ->
    [none] That question has been opened again already. Write /status to see how it stands.
   *[other] That question has been opened again already, with ticket { $ticket }. To see how it stands, write /status { $ticket }
 }
citizen-notice-reopened-enough = That question has been opened again twice. If something is still not clear, please write it here as a new question.
citizen-notice-reopened-too-late = Sorry, a question can be opened again only within seven days of its answer. Please write it here as a new question.
citizen-topic-questions =
    What would you like to know? (The answers are in Indonesian.)

    { $questions }

    If it is not here, please write your question.
citizen-form-topic =
    All right, let us fill it in together, step by step.

    What is your message about?
citizen-form-question = Please write your question, or what you want to tell us, in your own words; in Indonesian if you can.
citizen-form-more = We did not quite understand. Please write a little more about what you want to ask or tell us.
citizen-form-place = Where is it? Write a street, a village or a district, for example. If it doesn’t matter, choose Skip.
citizen-form-photo = Is there a photo or a file that we should see? Please send it here. If there isn’t, choose Skip.
citizen-form-change = Which part do you want to change?
citizen-form-review =
    This is your message:

    { $lines }

    Is it right? Press Send.
citizen-form-unsent =
    This message of yours has not been sent:

    { $lines }

    Shall we send it? Press Send. If you leave it, we delete it tomorrow.
citizen-form-line-topic = About: { $topic }
citizen-form-line-question = Message: { $question }
citizen-form-line-place = Place: { $place }
citizen-form-line-files = Photos or files: { $count }
citizen-choice-form-start = Help me to ask
citizen-choice-form-skip-topic = Something else
citizen-choice-form-skip-place = Skip
citizen-choice-form-skip-photo = Skip
citizen-choice-form-send = Send
citizen-choice-form-change = Change
citizen-choice-form-change-topic = What it is about
citizen-choice-form-change-question = The message
citizen-choice-form-change-place = The place
citizen-choice-form-change-photo = Photos or files
citizen-choice-form-back = Change nothing
citizen-choice-form-cancel = Cancel
citizen-notice-form-cancelled = All right, nothing was sent, and we have deleted what you wrote. If you want to ask something, just write here at any time.
citizen-notice-form-sent = { $ticket ->
    [none] That message has been sent already; our reply is above.
   *[other] That message has been sent already: its ticket is { $ticket }.
}
citizen-notice-form-files-full = This form holds ten photos or files at most. We have not kept the others; if they are needed, send them once this message has been sent.
citizen-command-formulir = Ask with our help, step by step
citizen-language-choose =
    In which language shall we write to you?
    Pesan kami sebaiknya ditulis dalam bahasa apa?
citizen-notice-language-set =
    All right, we write to you in English from now on.

    Answers about services stay in Indonesian, as the office wrote them. A question in Indonesian is answered fastest.

citizen-notice-copy-recent = We have just sent you a copy of your data. Please ask again in an hour.
citizen-copy = { $count ->
    [0] This is all the data that we keep about you. The first file opens on any phone; the second, for computers, holds all of it.
   *[other] This is all the data that we keep about you (number of cases: { $count }). The first file opens on any phone; the second, for computers, holds all of it.
 }
citizen-copy-files = { $more ->
    [0] The files that you sent and those that came with our answers follow.
   *[other] The latest { $sent } files follow. { $more } earlier ones are named in the first file; if you need them, please write here.
 }
citizen-copy-files-missing = Some files could not be sent. Please write /datasaya once more in an hour.
citizen-copy-heading = Data that the question service of { $office } keeps about you
citizen-copy-conversation = Conversation on { $channel }, address { $address }. First on { $since }, last on { $last }.
citizen-copy-case = Ticket { $ticket }, received { $received }
citizen-copy-words = { $version ->
    [1] You wrote ({ $at }): { $text }
   *[other] You changed it to ({ $at }): { $text }
 }
citizen-copy-question = { $instansi } asked for more ({ $at }): { $text }
citizen-copy-answer = { $instansi } answered ({ $at }): { $text }
citizen-copy-rating = You rated our answer ({ $at }): { $score } of 4. Your reason: { $words }
citizen-copy-contacts = To count when this service is busy we note the hours in which something was sent, and nothing of what it said. The hours are in the second file; how many on each day:
citizen-copy-contact = - { $day }: { $came } from you, { $sent } from us
citizen-copy-others = Besides, technical records are kept about what you sent, choices, ratings and our messages. They are written for computers; all of them are in the second file, data-saya.json.
citizen-happened-received = we received your message
citizen-happened-joined = joined with another ticket
citizen-happened-words-added = words were added or changed
citizen-happened-words-deleted = a message was deleted
citizen-happened-words-moved = a message became a new question
citizen-happened-answered-at-once = answered at once from the collected answers
citizen-happened-suggested = some answers were offered
citizen-happened-redirected = shown to another authority
citizen-happened-judged = you judged the answer
citizen-happened-referred = passed on to the office in charge
citizen-happened-moved = passed on to another office
citizen-happened-paused = waiting for more from you
citizen-happened-resumed = work goes on
citizen-happened-lapsed = closed because nothing more came
citizen-happened-overdue = past its deadline
citizen-happened-answered = answered by the office
citizen-happened-corrected = the answer was corrected
citizen-happened-delivered = the answer arrived
citizen-happened-undeliverable = the answer could not be delivered
citizen-happened-rejected = rejected
citizen-happened-reopened = opened again
citizen-happened-withdrawn = withdrawn
citizen-notice-data-kept = All right, we keep your data as it was.
citizen-privacy-first = We keep your messages so that we can answer them; officers see neither your name nor your number. More about it: /privasi
citizen-privacy =
    Your data in the service of { $office }

    What we keep: the messages and files that you send, our answers, what you choose, and the address of this chat. We keep neither the name nor the picture of your account.

    What for: to answer your questions, to tell you how they stand, and to count figures of the service without names.

    Who sees it: the officers of the agency that deals with your question. They read what you wrote, but see neither your name nor your number nor your account.

    How long: { $days } days from your last message. Then everything is deleted; only figures stay.

    Your rights: see all your data with /datasaya and delete it with /hapusdata, at any time and free of charge.

    Do you want to ask something about your data? Just write here, or see where to complain in /standar
citizen-erasure-first =
    Do you want all your data in this service to be deleted?

    What is deleted: your messages and files, the answers that we sent, and the address of this chat on our side. Only figures without a name stay, such as how much was sent in an hour. The messages on the screen of this phone stay; you can delete them yourself.
citizen-erasure-second = { $cases ->
    [open]
        You still have a question that is not settled. What shall we do?

        We can delete your data after it was answered, three days from now at the latest. Or we cancel the question and delete your data right now.
   *[other] Once more, so that there is no mistake: what is deleted cannot be brought back. Delete it now?
 }
citizen-erasure-waits = All right. We delete your data after the question that is still open was answered, by { $until } at the latest. If it has no answer by then, it is cancelled as well.
citizen-erasure-yes = Yes, delete my data
citizen-erasure-now = { $cases ->
    [open] Cancel it and delete now
   *[other] Yes, delete now
 }
citizen-erasure-after = Delete after the answer
citizen-erasure-keep = No, keep it
citizen-erased = { $withdrawn ->
    [some] The questions that were still open are cancelled, and we have deleted all your data. Thank you for using the service of { $office }. If you write again, we begin anew.
   *[other] We have deleted all your data. Thank you for using the service of { $office }. If you write again, we begin anew.
 }
citizen-rating-question =
    Your question with ticket { $ticket } has been answered by { $instansi }. Did the answer help you?

    Just choose one. Officers don’t see who gives a rating.
citizen-rating-1 = 1 – It did not help
citizen-rating-2 = 2 – It helped a little
citizen-rating-3 = 3 – It helped
citizen-rating-4 = 4 – It helped a lot
citizen-rated = Your rating of the answer to ticket { $ticket }: { $score }. Thank you.
citizen-rated-low = We are sorry that the answer was not enough. If something is still open, open it again with the choice below, so that { $instansi } looks at it once more. You can also write what was missing.
citizen-rated-low-ask-anew = We are sorry that the answer was not enough. If you want to ask { $instansi } something else, please write your question here again.
citizen-rated-high = We are glad to have been of help. If you like, write why in one message. You can change this rating until tomorrow.
citizen-rating-words = Thank you, we keep your note to improve the service. If what you wrote was in fact a question, choose that below, so that it gets an answer.
citizen-rating-ask = It is a question, please answer it

citizen-command-privasi = What we keep, and your rights
citizen-overdue-estimate =
    Sorry, the time that we promised for ticket { $ticket } has passed. As we told you, { $instansi } expects to have the answer around **{ $day }**.

    Diskominfo, the information office, has been told and is watching over it. Your message stays open, and we will send the answer here.
citizen-delayed =
    Sorry, the answer of { $instansi } to ticket { $ticket } takes longer.

    { $why }

    We expect it around **{ $day }**. As soon as there is one, we send it here.
citizen-delay-field-data = { $instansi } is still waiting for data from the field.
citizen-delay-other-office = { $instansi } has to agree with another agency first.
citizen-delay-leadership = { $instansi } is still waiting for a decision of its head.
citizen-status-expected = With { $instansi }. Our promise is **{ $due }** at the latest, but as we told you, the answer is expected to take until about **{ $day }**
citizen-status-estimate = We expect the answer around **{ $day }**

citizen-notice-many-waiting = { $ticket ->
    [none] We have passed on many questions of yours today already. We have added this message to your latest question, so that they are read together.
   *[other] We have passed on many questions of yours today already. We have added this message to ticket { $ticket }, so that they are read together.
 }
citizen-notice-unblocked = From now on we pass your messages on to officers again, as usual. Just write what you would like to ask.
citizen-blocked =
    For a while, until { $until }, we don’t pass your messages on to officers. The reason: { $reason }. Diskominfo, the information office, has decided that.

    In an emergency we are still there for you. After { $until }, messages are passed on again by themselves. If you object, see where to complain in /standar
citizen-blocked-still = Your messages are not passed on to officers until { $until }. The reason: { $reason }. In an emergency we are still there for you. If you object, see where to complain in /standar
citizen-block-reason-spam = messages with advertising or links, again and again
citizen-block-reason-threat = messages with threats
citizen-block-reason-sara = messages that offend people for their ethnicity, religion, race or group
citizen-block-reason-insults = messages with insults, again and again
citizen-block-reason-misuse = the service was used for false reports or for fun
citizen-notice-slowed = You are writing very much; we read it one by one, in its order. Nothing is lost, so there is no need to send it again.
citizen-survey-invitation =
    You were chosen by lot to rate the service of { $office }: nine short questions, about two minutes.

    You may skip a question, and you may stop at any time. Officers don’t see who fills it in.
citizen-survey-accept = Begin the survey
citizen-survey-decline = No, thank you
citizen-survey-declined = That is all right. If you feel like it another time, write /survei
citizen-survey-begin =
    Satisfaction survey of { $office }: nine short questions. You may skip any of them, and you may stop at any time. Officers don’t see who fills it in.
citizen-survey-resume = Let us go on with the survey.
citizen-survey-changed = We have changed that answer.
citizen-survey-question =
    { $number } of { $count }

    { $question }
citizen-survey-score = { $score } – { $meaning }
citizen-survey-skip = Skip
citizen-survey-stop = Stop
citizen-survey-left = All right, the survey stops here; we keep the answers that you gave. To go on, write /survei
citizen-survey-finished = That was all. Thank you very much: your rating helps { $office } to improve its service. If you have a suggestion, please write it here.
citizen-survey-again = You have filled in this survey already. Thank you. You can fill it in again from { $day }.
citizen-survey-persyaratan = Did what you were asked to bring fit the service that you needed?
citizen-survey-persyaratan-1 = It did not fit
citizen-survey-persyaratan-2 = It fitted poorly
citizen-survey-persyaratan-3 = It fitted
citizen-survey-persyaratan-4 = It fitted very well
citizen-survey-prosedur = How easy was it to get our service?
citizen-survey-prosedur-1 = Not easy
citizen-survey-prosedur-2 = Not very easy
citizen-survey-prosedur-3 = Easy
citizen-survey-prosedur-4 = Very easy
citizen-survey-waktu = How fast were you served?
citizen-survey-waktu-1 = Not fast
citizen-survey-waktu-2 = Not very fast
citizen-survey-waktu-3 = Fast
citizen-survey-waktu-4 = Very fast
citizen-survey-biaya = What about the cost of our service?
citizen-survey-biaya-1 = Very expensive
citizen-survey-biaya-2 = Rather expensive
citizen-survey-biaya-3 = Cheap
citizen-survey-biaya-4 = Free of charge
citizen-survey-produk = Was the service that you got what our standard of service promises?
citizen-survey-produk-1 = It was not
citizen-survey-produk-2 = It mostly was not
citizen-survey-produk-3 = It was
citizen-survey-produk-4 = It was, fully
citizen-survey-kompetensi = How well can our officers answer your questions?
citizen-survey-kompetensi-1 = Not well
citizen-survey-kompetensi-2 = Not very well
citizen-survey-kompetensi-3 = Well
citizen-survey-kompetensi-4 = Very well
citizen-survey-perilaku = How polite and friendly are our officers?
citizen-survey-perilaku-1 = Not polite and friendly
citizen-survey-perilaku-2 = Not very polite and friendly
citizen-survey-perilaku-3 = Polite and friendly
citizen-survey-perilaku-4 = Very polite and friendly
citizen-survey-pengaduan = How are complaints, suggestions and feedback dealt with?
citizen-survey-pengaduan-1 = Not at all
citizen-survey-pengaduan-2 = In name only
citizen-survey-pengaduan-3 = It works, but not very well
citizen-survey-pengaduan-4 = They are dealt with well
citizen-survey-sarana = How good are our facilities, such as this chat?
citizen-survey-sarana-1 = Bad
citizen-survey-sarana-2 = Fair
citizen-survey-sarana-3 = Good
citizen-survey-sarana-4 = Very good

citizen-command-survei = Fill in the satisfaction survey
citizen-status-elsewhere =
    From anywhere else, write:
    /status { $ticket } { $words }

    Whoever knows these secret words can see how this ticket stands, so please keep them safe.
citizen-notice-lookup-missed = Sorry, the ticket number or its secret words don't match. Please check both, then write them once more.
citizen-notice-lookup-refused = Sorry, there were too many attempts. Please try again in an hour.

citizen-command-status = See how your questions stand
citizen-command-batal = Cancel a question
citizen-command-bahasa = Language / Bahasa
citizen-command-standar = Our standard of service
citizen-command-bantuan = Help
citizen-standard-heading = Standard of the question service of { $office }. What stands under each heading is in Indonesian, as the office wrote it.
citizen-standard-requirements = Requirements
citizen-standard-procedure = System, mechanism and procedure
citizen-standard-time = Time
citizen-standard-cost = Cost
citizen-standard-product = What you get
citizen-standard-complaints = Complaints, suggestions and feedback
citizen-standard-legal-basis = Legal basis
citizen-standard-facilities = Facilities
citizen-standard-competence = Competence of the staff
citizen-standard-supervision = Internal supervision
citizen-standard-staff = Number of staff
citizen-standard-guarantee = Guarantee of service
citizen-standard-safety = Guarantee of security and safety
citizen-standard-evaluation = Evaluation of performance

## files in an answer

citizen-answer-in-files = The answer is in the files that we are sending below.
citizen-files-missing = { $ticket ->
    [none] Sorry, we could not send one or more of the files. We have told the officers.
   *[other] Sorry, we could not send one or more of the files for ticket { $ticket }. We have told the officers.
 }
citizen-correction-files-same = The files that we sent before still hold.
citizen-correction-files-new = The files that we sent before no longer hold. What holds are the files below.
citizen-correction-files-dropped = The files that we sent before no longer hold, either.
