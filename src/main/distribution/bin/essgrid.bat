@echo off
rem Finds Java and starts essgrid, from wherever this file stands.
setlocal EnableExtensions DisableDelayedExpansion

rem A package may bring its own Java, and caches of its classes.
set "ESSGRID_JAVA="
if exist "%~dp0..\runtime\bin\java.exe" set "ESSGRID_JAVA=%~dp0..\runtime\bin\java.exe"
if not defined ESSGRID_JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "ESSGRID_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined ESSGRID_JAVA for %%J in (java.exe) do set "ESSGRID_JAVA=%%~$PATH:J"
if not defined ESSGRID_JAVA (
  echo essgrid : Java est introuvable. Installez Java 17 ou plus recent, par exemple depuis https://adoptium.net>&2
  echo essgrid: Java was not found. Install Java 17 or later, for instance from https://adoptium.net>&2
  exit /b 2
)

rem The runtime's "release" file tells its version without the cost of starting it.
set "ESSGRID_VERSION="
set "ESSGRID_BUILD="
for %%J in ("%ESSGRID_JAVA%") do set "ESSGRID_RELEASE=%%~dpJ..\release"
if exist "%ESSGRID_RELEASE%" for /f "usebackq tokens=1,2 delims==" %%A in ("%ESSGRID_RELEASE%") do (
  if "%%A"=="JAVA_VERSION" set "ESSGRID_VERSION=%%~B"
  if "%%A"=="JAVA_RUNTIME_VERSION" set "ESSGRID_BUILD=%%~B"
)
set "ESSGRID_SEEN="
if not defined ESSGRID_VERSION for /f "tokens=2" %%V in ('""%ESSGRID_JAVA%" --version" 2^>nul') do (
  if not defined ESSGRID_SEEN set "ESSGRID_VERSION=%%V"
  set "ESSGRID_SEEN=1"
)
rem Java 8 calls itself 1.8 and does not know --version: it then stays 0.
set "ESSGRID_MAJOR=0"
for /f "delims=.-+ " %%V in ("%ESSGRID_VERSION%") do set /a "ESSGRID_MAJOR=%%V" 2>nul
if %ESSGRID_MAJOR% LSS 17 (
  echo essgrid : il faut Java 17 ou plus recent, et "%ESSGRID_JAVA%" est plus ancien.>&2
  echo essgrid: Java 17 or later is needed, and "%ESSGRID_JAVA%" is older.>&2
  exit /b 2
)

rem Most commands end before the thorough compiler or parallel collectors have paid off; batches have memory to clear.
set "ESSGRID_COLLECTOR=-XX:+UseSerialGC"
for %%W in ("%~1" "%~3") do for %%B in ("batch" "lot" "etat-des-lieux" "overview") do (
  if %%W==%%B set "ESSGRID_COLLECTOR=-XX:+UseParallelGC -Xmn256m"
)

rem From Java 19 on, a cache of the loaded classes saves short commands a quarter to a half of their time. Packages with a
rem Java of their own carry it; elsewhere it is made once for each build, Java and folder, in the user's cache.
set "ESSGRID_CACHE="
set "ESSGRID_SUM="
set "ESSGRID_MAKE="
set "ESSGRID_QUICKLY="
for %%H in ("%~dp0..") do set "ESSGRID_HOME=%%~fH"
if /i "%ESSGRID_ARCHIVE%"=="off" goto start
if %ESSGRID_MAJOR% LSS 19 goto start
set "ESSGRID_CACHE=%ESSGRID_HOME%\lib\report.classes"
if exist "%ESSGRID_CACHE%" goto found
if not defined LOCALAPPDATA goto start
if not defined ESSGRID_BUILD goto start
if not exist "%ESSGRID_HOME%\lib\essgrid.jar.sha256" goto start
set /p ESSGRID_SUM=<"%ESSGRID_HOME%\lib\essgrid.jar.sha256"
set "ESSGRID_FOLDER=%LOCALAPPDATA%\essgrid\%ESSGRID_HOME:~3%"
set "ESSGRID_CACHE=%ESSGRID_FOLDER%\%ESSGRID_SUM%-%ESSGRID_BUILD%.classes"
if exist "%ESSGRID_CACHE%" goto found
rem A machine for one job would make a cache that no one uses. A folder of which there can be only one holds it until it is
rem complete; where that failed, the folder remains, and it is not tried again.
if defined CI goto start
if exist "%ESSGRID_FOLDER%\making" goto start
set "ESSGRID_MAKE=ArchiveClassesAtExit"
if %ESSGRID_MAJOR% GEQ 25 set "ESSGRID_MAKE=AOTCacheOutput"
goto start
:found
rem A cache that is damaged or of another Java is ignored, and what Java says of it would be among the data.
set "ESSGRID_USE=SharedArchiveFile"
if %ESSGRID_MAJOR% GEQ 25 set "ESSGRID_USE=AOTCache"
set ESSGRID_QUICKLY=-XX:+VerifySharedSpaces -Xlog:disable "-XX:%ESSGRID_USE%=%ESSGRID_CACHE%"
:start

rem Accents need the UTF-8 code page; the user's own comes back afterwards.
for /f "tokens=2 delims=:." %%C in ('chcp') do set "ESSGRID_CODEPAGE=%%C"
chcp 65001 >nul
"%ESSGRID_JAVA%" -XX:TieredStopAtLevel=1 %ESSGRID_COLLECTOR% %ESSGRID_QUICKLY% -Djava.awt.headless=true ^
  -Djdk.console=java.base -Dessgrid.in=ask -Dessgrid.out=ask -Dessgrid.err=ask %ESSGRID_JAVA_OPTS% ^
  -jar "%ESSGRID_HOME%\lib\essgrid.jar" %*
set "ESSGRID_EXIT=%ERRORLEVEL%"
if defined ESSGRID_CODEPAGE chcp %ESSGRID_CODEPAGE% >nul
if not defined ESSGRID_MAKE exit /b %ESSGRID_EXIT%
mkdir "%ESSGRID_FOLDER%\making" 2>nul || exit /b %ESSGRID_EXIT%
rem By a report that no one sees, while the user goes on.
set "ESSGRID_MADE=%ESSGRID_FOLDER%\making\classes"
set "ESSGRID_SAMPLE=%ESSGRID_HOME%\samples\ess-creteil.csv"
start "" /b /low cmd /d /s /c ""%ESSGRID_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:%ESSGRID_MAKE%=%ESSGRID_MADE%" -jar "%ESSGRID_HOME%\lib\essgrid.jar" report ess-creteil "%ESSGRID_SAMPLE%" -o "%ESSGRID_FOLDER%\making\report.pdf" & if exist "%ESSGRID_MADE%" del "%ESSGRID_FOLDER%\*.classes" & move "%ESSGRID_MADE%" "%ESSGRID_CACHE%" && rmdir /s /q "%ESSGRID_FOLDER%\making"" <nul >nul 2>nul
exit /b %ESSGRID_EXIT%
